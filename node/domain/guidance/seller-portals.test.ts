import { sellerPageOf } from './seller-portals'

const sold = (marketplaceName: string | undefined, currency: string | undefined, id = '1') =>
  sellerPageOf({ marketplaceName, currency, marketplaceOrderId: id })?.url

describe('where an order is at its marketplace', () => {
  it.each([
    [
      'Amazon',
      'BRL',
      '701-1234567-1234567',
      /sellercentral\.amazon\.com\.br.*701-1234567-1234567$/,
    ],
    ['AMAZON FBA', 'MXN', '701-1234567-1234567', /sellercentral\.amazon\.com\.mx\//],
    [
      'Mercado Livre Full',
      'BRL',
      '2000013284656594',
      /^https:\/\/www\.mercadolivre\.com\.br\/vendas$/,
    ],
    ['Magazine Luiza', 'BRL', '1', /seller\.magalu\.com/],
    ['Shopee', 'BRL', '1', /seller\.shopee\.com\.br/],
  ])('is known of %s in %s', (name, currency, id, url) => {
    expect(sold(name, currency, id)).toMatch(url)
  })

  it.each([
    ['a marketplace that nobody recognizes', 'Feira do Bairro', 'BRL'],
    ['a country whose address is not known', 'Amazon', 'EUR'],
    ['an order whose currency is not known', 'Amazon', undefined],
    ['no name', undefined, 'BRL'],
  ])('is not known of %s', (_, name, currency) => {
    expect(sold(name, currency)).toBeUndefined()
  })
})
