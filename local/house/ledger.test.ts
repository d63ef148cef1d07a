import { isUnexplained } from './ledger'

const figure = (value: number) => ({ name: 'longest function, lines', value, seen: [] })

const book = (ledger: readonly { figure: string; atMost: number; why: string }[] = []) => ({
  figures: { 'longest function, lines': 40 },
  ledger: [...ledger],
})

const why = 'One statement for each of the forty fields that VTEX lists.'

describe('a figure of the house', () => {
  it('may stay as it was committed, and get better', () => {
    expect(isUnexplained(figure(40), book())).toBe(false)
    expect(isUnexplained(figure(12), book())).toBe(false)
  })

  it('may not get worse without a line in the ledger', () => {
    expect(isUnexplained(figure(41), book())).toBe(true)
  })

  it('may get as much worse as its line says', () => {
    const explained = book([{ figure: 'longest function, lines', atMost: 44, why }])
    expect(isUnexplained(figure(44), explained)).toBe(false)
    expect(isUnexplained(figure(45), explained)).toBe(true)
  })

  it('may be off by its noise', () => {
    expect(isUnexplained({ ...figure(42), noise: 0.05 }, book())).toBe(false)
    expect(isUnexplained({ ...figure(43), noise: 0.05 }, book())).toBe(true)
  })

  it('is new where nothing was committed', () => {
    expect(isUnexplained({ ...figure(9), name: 'something new' }, book())).toBe(false)
  })
})
