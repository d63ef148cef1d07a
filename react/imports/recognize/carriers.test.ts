import { findCarrierHeading, recognizeCarriers } from './carriers'

const read = (rows: readonly (readonly string[])[]) => {
  const { body, mapping } = findCarrierHeading({ rows })
  return recognizeCarriers(body, mapping)
}

describe("the ERP's list of carriers", () => {
  it('is read by id and name', () => {
    const rows = [
      ['Código', 'Transportadora'],
      ['12', 'Correios'],
      ['', 'Loggi'],
    ]

    expect(read(rows)).toEqual([
      { id: '12', name: 'Correios' },
      { id: undefined, name: 'Loggi' },
    ])
  })

  it('needs no header', () => {
    expect(read([['Correios'], [''], ['Loggi']])).toEqual([
      { id: undefined, name: 'Correios' },
      { id: undefined, name: 'Loggi' },
    ])
  })
})
