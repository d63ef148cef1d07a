import { idFormsOf, splitOrderId } from './id-forms'

const key = { affiliateId: 'AMZ', marketplaceOrderId: '701-1' }

describe('the ids under which Orders may have an order', () => {
  it.each([
    ['Amazon', ['AMZ-701-1', 'AMZ-701-1-01', 'AMZ-701-1_FBA']],
    ['Netshoes', ['AMZ-701-1', 'AMZ-701-1-01', 'AMZ-701-1T']],
    ['Shopee', ['AMZ-701-1', 'AMZ-701-1-01']],
    ['A market of its own', ['AMZ-701-1', 'AMZ-701-1-01', 'AMZ-701-1T', 'AMZ-701-1_FBA']],
    [undefined, ['AMZ-701-1', 'AMZ-701-1-01', 'AMZ-701-1T', 'AMZ-701-1_FBA']],
  ])('of %s', (marketplaceName, ids) => {
    expect(idFormsOf(key, { marketplaceName })).toEqual(ids)
  })

  it('include the shipment and the pack, and begin with the id that VTEX itself named', () => {
    const ids = idFormsOf(key, {
      orderId: 'AMZ-43',
      alternateIds: ['43', '2000', 'AMZ-2000'],
      marketplaceName: 'Mercado Livre',
    })

    expect(ids).toEqual(['AMZ-43', 'AMZ-701-1', 'AMZ-2000', 'AMZ-701-1-01'])
  })
})

describe('an id of VTEX', () => {
  const affiliates = new Set(['AMZ', 'MLB'])

  it.each([
    ['AMZ-701-1', { affiliateId: 'AMZ', marketplaceOrderId: '701-1' }],
    ['MLB-43 T', { affiliateId: 'MLB', marketplaceOrderId: '43 T' }],
    ['SHP-1', undefined],
    ['1234567890123-01', undefined],
    ['AMZ-', undefined],
    ['AMZ', undefined],
  ])('"%s" is split at the first dash, for a known affiliate only', (orderId, split) => {
    expect(splitOrderId(orderId, affiliates)).toEqual(split)
  })
})
