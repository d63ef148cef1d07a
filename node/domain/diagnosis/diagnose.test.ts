import { diagnose } from './diagnose'

const values = (facts: readonly { readonly name: string; readonly value: string }[]) =>
  Object.fromEntries(facts.map(({ name, value }) => [name, value]))

const reported = (different: Parameters<typeof diagnose>[0] | object) => ({
  errors: [],
  ...different,
})

describe('diagnosing an amount divergence', () => {
  const documented = 'Payment total (311.77) differs from store desired value (313.61)'

  it('reads both amounts, their difference and its percentage', () => {
    const { errorType, confidence, code, facts } = diagnose(
      reported({ code: 'EOI003', errors: [{ code: 'FMT007', description: documented }] }),
    )

    expect({ errorType, confidence, code }).toEqual({
      errorType: 'AMOUNT_DIVERGENCE',
      confidence: 'HIGH',
      code: 'FMT007',
    })
    expect(values(facts)).toEqual({
      paid: '311.77',
      expected: '313.61',
      direction: 'less',
      difference: '1.84',
      percentage: '0.59',
    })
  })

  it('tells where in the message an amount stands', () => {
    const { facts, rawMessage } = diagnose(
      reported({ errors: [{ code: 'FMT007', description: documented }] }),
    )
    const paid = facts.find(({ name }) => name === 'paid')

    expect(rawMessage?.slice(paid?.start, paid?.end)).toBe('311.77')
  })

  it.each(['EOI003', 'EOI011', 'FMT007', 'CHK0198'])('knows it by the code %s alone', (code) => {
    expect(diagnose(reported({ code })).errorType).toBe('AMOUNT_DIVERGENCE')
  })

  it.each([
    ['English', documented],
    ['Portuguese', 'Total do pagamento (311,77) é diferente do pretendido pela loja (313,61)'],
    [
      'Portuguese in capitals without accents',
      'TOTAL DO PAGAMENTO (311,77) E DIFERENTE DO PRETENDIDO PELA LOJA (313,61)',
    ],
    ['Spanish', 'El pago total (311,77) difiere del valor pretendido por la tienda (313,61)'],
  ])('knows it by its text in %s', (_, message) => {
    const { errorType, facts } = diagnose(reported({ code: 'EOI001', message }))

    expect(errorType).toBe('AMOUNT_DIVERGENCE')
    expect(values(facts)).toMatchObject({ paid: '311.77', expected: '313.61', difference: '1.84' })
  })

  it('knows it without amounts', () => {
    const message =
      'The order price in the marketplace is different from the price determined by VTEX.'

    expect(diagnose(reported({ message }))).toMatchObject({
      errorType: 'AMOUNT_DIVERGENCE',
      facts: [],
    })
  })

  it('finds the amounts in the message when the error list names only the code', () => {
    const { facts } = diagnose(
      reported({ message: documented, errors: [{ code: 'FMT007', description: '' }] }),
    )

    expect(values(facts)).toMatchObject({ paid: '311.77' })
  })

  it.each([
    ['Frete: pago 12,50, esperado 19,90', 'freight'],
    ['Taxes: paid 2.50, expected 1.90', 'tax'],
  ])('names the part that differs: %s', (message, component) => {
    expect(values(diagnose(reported({ message })).facts)).toMatchObject({ component })
  })

  it('says that more was paid', () => {
    const { facts } = diagnose(
      reported({
        code: 'FMT007',
        message: 'Payment total (1,313.61) differs from store desired value (1,311.77)',
      }),
    )

    expect(values(facts)).toMatchObject({ paid: '1313.61', direction: 'more', difference: '1.84' })
  })

  it.each([
    'Payment method is required',
    'The total time of delivery differs from the estimate',
    'Invalid price for item',
  ])('does not take "%s" for one', (message) => {
    expect(diagnose(reported({ message })).errorType).not.toBe('AMOUNT_DIVERGENCE')
  })
})

describe('diagnosing what is not known', () => {
  it('keeps words that no rule knows', () => {
    expect(diagnose(reported({ code: 'XYZ', message: 'The moon is in the way' }))).toEqual({
      errorType: 'UNCLASSIFIED',
      confidence: 'LOW',
      code: 'XYZ',
      rawMessage: 'The moon is in the way',
      template: 'the moon is in the way',
      facts: [],
    })
  })

  it('keeps a code of VTEX that no rule knows, wherever and however it is printed', () => {
    expect(diagnose(reported({ message: 'The moon is in the way (ORDoo2)' })).code).toBe('ORD002')
  })

  it('says that nothing was reported when there is neither code nor text', () => {
    expect(diagnose(reported({ code: '', message: '  ' })).errorType).toBe('NOT_REPORTED')
  })
})
