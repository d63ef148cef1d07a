import { parse, type FragmentDefinitionNode } from 'graphql'

import { isTooLarge } from './operation-limits'

const sizeOf = (query: string): boolean => {
  const { definitions } = parse(query)
  const [operation] = definitions
  if (operation?.kind !== 'OperationDefinition')
    throw new Error('The first definition is the operation')
  const fragments = Object.fromEntries(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  )
  return isTooLarge({ operation, fragments })
}

const nested = (depth: number): string =>
  depth === 0 ? 'id' : `orderInbox { ${nested(depth - 1)} }`

describe('an operation', () => {
  it('may be what the page sends', () => {
    expect(
      sizeOf(
        '{ orderInbox { open { total } orders { nodes { id diagnosis { steps { actions { url } } } } } } }',
      ),
    ).toBe(false)
  })

  it.each([
    [
      'repeats the root field under many names',
      `{ ${Array.from({ length: 6 }, (_, index) => `a${index}: orderInbox { stale }`).join(' ')} }`,
    ],
    ['nests too deep', `{ ${nested(13)} }`],
    [
      'names too many fields',
      `{ orderInbox { ${Array.from({ length: 600 }, (_, index) => `f${index}: stale`).join(' ')} } }`,
    ],
  ])('is too large when it %s', (_, query) => {
    expect(sizeOf(query)).toBe(true)
  })

  it('is measured at once although its fragments multiply', () => {
    const spread = (name: string) => Array.from({ length: 50 }, () => `...${name}`).join(' ')
    const bomb = `query { orderInbox { ...A } }
      fragment A on OrderInbox { ${spread('B')} }
      fragment B on OrderInbox { ${spread('C')} }
      fragment C on OrderInbox { ${spread('D')} }
      fragment D on OrderInbox { ${spread('E')} }
      fragment E on OrderInbox { stale }`
    // Time of this process alone: other work on the machine says nothing about the measuring.
    const start = process.cpuUsage()

    expect(sizeOf(bomb)).toBe(true)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1_000).toBeLessThan(100)
  })
})
