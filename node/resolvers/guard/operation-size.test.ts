import { parse, type FragmentDefinitionNode } from 'graphql'

import { areReadable, isReadable } from './document-size'
import { isTooLarge } from './operation-size'

const isRefused = (query: string): boolean => {
  const { definitions } = parse(query)
  const operation = definitions.find((each) => each.kind === 'OperationDefinition')
  if (operation?.kind !== 'OperationDefinition') throw new Error('There is an operation')
  const fragments = Object.fromEntries(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  )
  return isTooLarge({ operation, fragments })
}

const repeat = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')

const nested = (depth: number): string =>
  depth === 0 ? 'id' : `orderInbox { ${nested(depth - 1)} }`

describe('an operation', () => {
  it.each([
    [
      'is what the page sends',
      '{ orderInbox { open { total } orders { nodes { id diagnosis { steps { actions { url } } } } } } }',
    ],
    ['has 5 root fields', `{ ${repeat(5, (i) => `a${i}: orderInbox { stale }`)} }`],
    ['has a depth of 12', `{ ${nested(11)} }`],
    [
      'spreads a small fragment often',
      `{ orderInbox { ${repeat(100, () => '...f')} } } fragment f on OrderInbox { stale }`,
    ],
  ])('may be one that %s', (_, query) => {
    expect(isRefused(query)).toBe(false)
  })

  it.each([
    [
      'repeats the root field under many names',
      `{ ${repeat(6, (i) => `a${i}: orderInbox { stale }`)} }`,
    ],
    [
      'has them behind a fragment',
      `{ ...f } fragment f on Query { ${repeat(6, (i) => `a${i}: settings { timeZone }`)} }`,
    ],
    [
      'has them behind fragments without a name',
      `{ ${repeat(6, (i) => `... { a${i}: settings { timeZone } }`)} }`,
    ],
    ['nests too deep', `{ ${nested(12)} }`],
    [
      'nests too deep by fragments',
      `{ ${nested(6).replace('id', '...f')} } fragment f on Query { ${nested(6)} }`,
    ],
    ['names too many fields', `{ orderInbox { ${repeat(600, (i) => `f${i}: stale`)} } }`],
    ['spreads itself', `{ ...f } fragment f on Query { settings { timeZone } ...f }`],
    [
      'is a mutation with many',
      `mutation { ${repeat(6, (i) => `a${i}: rotateTickSecret { ok { secret } }`)} }`,
    ],
  ])('is too large when it %s', (_, query) => {
    expect(isRefused(query)).toBe(true)
  })

  it('is measured at once although its fragments multiply', () => {
    const spread = (name: string) => repeat(50, () => `...${name}`)
    const bomb = `query { orderInbox { ...A } }
      fragment A on OrderInbox { ${spread('B')} }
      fragment B on OrderInbox { ${spread('C')} }
      fragment C on OrderInbox { ${spread('D')} }
      fragment D on OrderInbox { ${spread('E')} }
      fragment E on OrderInbox { stale }`
    // Time of this process alone: other work on the machine says nothing about the measuring.
    const start = process.cpuUsage()

    expect(isRefused(bomb)).toBe(true)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1_000).toBeLessThan(100)
  })
})

describe('a document', () => {
  it.each([
    ['many fields', `{ ${repeat(800, () => 'stale')} }`],
    ['many fragments', `{ stale } ${repeat(300, (i) => `fragment f${i} on Query { stale }`)}`],
    ['a long name', `{ ${'x'.repeat(201)} }`],
    ['a long text', `{ orderIntegration(id: "${'x'.repeat(10_001)}") { id } }`],
    ['a deep list', `{ orderInbox(filter: ${'['.repeat(60)}${']'.repeat(60)}) { stale } }`],
  ])('is not validated where it has %s', (_, query) => {
    expect(isReadable(parse(query))).toBe(false)
  })

  it.each([
    ['a long text', { note: 'x'.repeat(500_001) }],
    ['a long list', { ids: Array(10_001).fill('a') }],
    ['many keys', Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`k${i}`, 1]))],
  ])('is not executed with variables that have %s', (_, variables) => {
    expect(areReadable(variables)).toBe(false)
  })

  it('is executed with the largest list of carriers, and with as many rows as one import takes', () => {
    const carriers = Array.from({ length: 5_000 }, (_, i) => ({ id: `${i}`, name: 'A carrier' }))
    const rows = Array.from({ length: 500 }, (_, i) => ({ id: `${i}`, message: 'x'.repeat(4_000) }))

    expect([
      areReadable({ carriers }),
      areReadable({ input: { rows } }),
      areReadable(undefined),
    ]).toEqual([true, true, true])
  })
})
