import { parseBands, type TypedBand } from './typed-bands'

const typed = (from: string, to: string, different: Partial<TypedBand> = {}): TypedBand => ({
  side: 'BOTH',
  action: 'AUTHORIZE',
  from,
  to,
  ...different,
})

const problemsOf = (...bands: readonly TypedBand[]) => {
  const parsed = parseBands(bands)
  return parsed.ok ? [] : parsed.error
}

describe('a rule as it is typed in', () => {
  it('is read to the hundredth of a percent', () => {
    const parsed = parseBands([typed('0', '2.5'), typed('2.5', '100', { action: 'ASK' })])

    expect(parsed).toEqual({
      ok: true,
      value: [
        { side: 'BOTH', from: 0, to: 250, action: 'AUTHORIZE' },
        { side: 'BOTH', from: 250, to: 10_000, action: 'ASK' },
      ],
    })
    expect(parseBands([typed(' 0.29 ', '1.1')])).toMatchObject({ value: [{ from: 29, to: 110 }] })
  })

  it.each([
    ['.5', 50],
    ['5.', 500],
    ['2.500', 250],
    ['3.00', 300],
    ['007', 700],
    ['10', 1000],
  ])('is read however its digits are written: %s', (to, read) => {
    expect(parseBands([typed('0', to)])).toMatchObject({ value: [{ from: 0, to: read }] })
  })

  it.each([
    ['', 'MISSING', undefined],
    ['2.5%', 'PERCENT_SIGN', '2.5'],
    ['2,5 %', 'PERCENT_SIGN', '2.5'],
    ['2,5', 'COMMA', '2.5'],
    ['2,50', 'COMMA', '2.5'],
    ['1,000,000', 'COMMA', undefined],
    ['1,234', 'COMMA', undefined],
    ['1,500', 'COMMA', undefined],
    ['150,5', 'COMMA', undefined],
    ['1,000.5%', 'COMMA', undefined],
    ['%', 'MISSING', undefined],
    ['150%', 'OVER_100', undefined],
    ['-5%', 'NOT_A_NUMBER', undefined],
    ['abc%', 'NOT_A_NUMBER', undefined],
    ['2.505', 'DECIMALS', undefined],
    ['two', 'NOT_A_NUMBER', undefined],
    ['-2', 'NOT_A_NUMBER', undefined],
    ['1e2', 'NOT_A_NUMBER', undefined],
    ['.', 'NOT_A_NUMBER', undefined],
    ['100.01', 'OVER_100', undefined],
    ['0', 'ZERO', undefined],
    ['0.00', 'ZERO', undefined],
  ])('is refused at the field where it ends at “%s”', (to, reason, meant) => {
    expect(problemsOf(typed('0', to))).toEqual([
      { field: 'bands.0.to', reason, ...(meant && { meant }) },
    ])
  })

  it('may begin at 0 and end at 100, and nowhere beyond', () => {
    expect(problemsOf(typed('0', '100'))).toEqual([])
    expect(problemsOf(typed('101', '100'))).toEqual([{ field: 'bands.0.from', reason: 'OVER_100' }])
  })

  it.each([
    ['5', '2'],
    ['2', '2'],
  ])('is refused where it is reversed or empty: %s to %s', (from, to) => {
    expect(problemsOf(typed(from, to))).toEqual([{ field: 'bands.0.to', reason: 'REVERSED' }])
  })

  it('may touch, and may not overlap but on different sides', () => {
    expect(problemsOf(typed('0', '2'), typed('2', '5'))).toEqual([])
    expect(problemsOf(typed('0', '2'), typed('1.99', '5'))).toEqual([
      { field: 'bands.1.from', reason: 'OVERLAPPING', other: 1 },
    ])
    const [below, above] = [typed('0', '2', { side: 'BELOW' }), typed('0', '5', { side: 'ABOVE' })]
    expect(problemsOf(below, above)).toEqual([])
    expect(problemsOf(below, above, typed('1', '3'))).toEqual([
      { field: 'bands.2.from', reason: 'OVERLAPPING', other: 1 },
    ])
  })

  it('names all that is wrong at once, and nothing is read of the rest', () => {
    const parsed = parseBands([typed('0', '1'), typed('x', '5%'), typed('5', '')])

    expect(parsed).toEqual({
      ok: false,
      error: [
        { field: 'bands.1.from', reason: 'NOT_A_NUMBER' },
        { field: 'bands.1.to', reason: 'PERCENT_SIGN', meant: '5' },
        { field: 'bands.2.to', reason: 'MISSING' },
      ],
    })
  })

  it('has at least one band and at most ten', () => {
    expect(problemsOf()).toEqual([{ field: 'bands', reason: 'MISSING' }])
    const many = Array.from({ length: 11 }, (_, index) => typed(`${index}`, `${index + 1}`))
    expect(problemsOf(...many)).toEqual([{ field: 'bands', reason: 'TOO_MANY' }])
  })
})
