import { AccountMemories } from './account-memories'

type Memory = { bytes: number; lasting: { key: string } }

const withBudget = (budget: number) =>
  new AccountMemories<Memory, { key: string }>(
    { lasting: (key) => ({ key }), memory: (lasting) => ({ bytes: 0, lasting }) },
    ({ bytes }) => bytes,
    budget,
  )

describe('the memory of a replica', () => {
  it('keeps each account and workspace apart', () => {
    const memories = withBudget(100)

    expect(memories.of('one/master')).toBe(memories.of('one/master'))
    expect(memories.of('one/master')).not.toBe(memories.of('one/dev'))
  })

  it('forgets the account that was idle the longest where all together hold too much', () => {
    const memories = withBudget(100)
    const [one, two] = [memories.of('one'), memories.of('two')]
    one.bytes = 50
    two.bytes = 40
    memories.of('one')
    const three = memories.of('three')
    three.bytes = 30
    memories.of('three')

    expect(memories.of('one')).toBe(one)
    expect(memories.of('two')).not.toBe(two)
  })

  it('keeps of an account that it forgets what cannot be read again', () => {
    const memories = withBudget(100)
    const one = memories.of('one')
    one.bytes = 50
    memories.of('two').bytes = 60
    memories.of('two')

    expect(memories.of('one')).not.toBe(one)
    expect(memories.of('one').lasting).toBe(one.lasting)
  })

  it('never forgets the account that asks, however much it holds', () => {
    const memories = withBudget(100)
    const one = memories.of('one')
    one.bytes = 500

    expect(memories.of('one')).toBe(one)
  })

  it('remembers so many accounts and no more', () => {
    const memories = withBudget(100)
    const first = memories.of('first')
    for (let index = 0; index < 500; index += 1) memories.of(`account ${index}`)

    expect(memories.of('first')).not.toBe(first)
  })
})
