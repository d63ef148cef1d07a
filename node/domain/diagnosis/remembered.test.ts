import { diagnose } from './diagnose'
import { createTextMemory, rememberPairs } from './remembered'

describe('remembering what was made of a text', () => {
  it('asks once for each pair, also where the answer is that there is none', () => {
    const asked: string[] = []
    const first = {}
    const answer = rememberPairs((_: object, second: string): undefined => {
      asked.push(second)
      return undefined
    })
    for (const second of ['a', 'b', 'a', 'b']) answer(first, second)
    answer({}, 'a')

    expect(asked).toEqual(['a', 'b', 'a'])
  })

  it('forgets old texts before they fill the memory, and long ones at once', () => {
    const asked: string[] = []
    const memory = createTextMemory<string>()
    const ask = (text: string) =>
      memory(text, () => {
        asked.push(text)
        return text
      })
    const long = 'x'.repeat(1_000)
    ask('first')
    ask('first')
    ask(long)
    ask(long)
    for (let place = 0; place < 10_000; place += 1) ask(`text ${place}`)
    ask('first')

    expect(asked.filter((text) => text === 'first')).toHaveLength(2)
    expect(asked.filter((text) => text === long)).toHaveLength(2)
  })

  it('does not mix up messages that differ in their values, wrapping or code', () => {
    const message = (sku: string) => `[ERROR] Item ${sku} is not available`
    const of = (sku: string, code?: string) => diagnose({ message: message(sku), code, errors: [] })
    const [first] = [of('17'), of('18'), of('17', 'EOI002')]

    expect(of('17')).toEqual(first)
    expect(of('18').facts).toEqual([expect.objectContaining({ name: 'sku', value: '18' })])
    expect(of('17', 'EOI002').code).toBe('EOI002')
    expect(diagnose({ message: 'Item 17 is not available', errors: [] }).facts).toEqual([
      { name: 'sku', value: '17', start: 5, end: 7 },
    ])
  })
})
