import { foldText } from '../folded-text'
import { readMeaning } from './read-meaning'

const concepts = (text: string) =>
  readMeaning(text, foldText(text)).sentences.map((clause) => [...clause])

describe('reading what a text speaks of', () => {
  it('finds the same concepts in three languages', () => {
    for (const text of ['SKU 17 is not active', 'O SKU 17 não está ativo', 'SKU 17 no activo']) {
      expect(concepts(text)[0]).toEqual(expect.arrayContaining(['sku', 'inactive']))
    }
  })

  it('counts some words only behind a negation and others only without one', () => {
    expect(concepts('The SKU was found')[0]).not.toContain('notFound')
    expect(concepts('The SKU was not found')[0]).toContain('notFound')
    expect(concepts('Order already imported')[0]).toContain('created')
    expect(concepts('Order not yet imported')[0]).not.toContain('created')
  })

  it('takes names of fields, codes and exceptions apart', () => {
    expect(concepts('SKU_NOT_FOUND')[0]).toEqual(expect.arrayContaining(['sku', 'notFound']))
    expect(concepts('SkuNotFoundException')[0]).toEqual(expect.arrayContaining(['sku', 'notFound']))
    expect(concepts('shippingData.postalCode is null')[0]).toEqual(
      expect.arrayContaining(['postalCode', 'missing']),
    )
  })

  it('understands a long word with one letter wrong', () => {
    expect(concepts('insuficient inventroy')[0]).toEqual(
      expect.arrayContaining(['insufficient', 'stock']),
    )
  })

  it('does not turn a known word into its neighbour', () => {
    expect(concepts('produto vendido')[0]).not.toContain('expired')
  })

  it('sees that two amounts are printed', () => {
    expect(concepts('total 10.00, store 12.00')[0]).toContain('twoAmounts')
    expect(concepts('total 10.00, store 10.00')[0]).not.toContain('twoAmounts')
  })

  it('does not listen to customers, nor to what is said of other things', () => {
    expect(concepts('Can I cancel the order?')).toEqual([])
    expect(concepts('My order was cancelled')).toEqual([])
    expect(concepts('The flight was cancelled, sold out')).toEqual([])
  })

  it('reads the parts of a sentence as well', () => {
    const text = 'Cancellation refused: invoice sent'
    const { parts } = readMeaning(text, foldText(text))

    expect(parts.map((clause) => [...clause])).toEqual([
      expect.arrayContaining(['cancellation', 'refused']),
      expect.arrayContaining(['invoice']),
    ])
  })
})
