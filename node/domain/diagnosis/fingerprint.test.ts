import { diagnose } from './diagnose'
import { fingerprintOf, type FingerprintSubject } from './fingerprint'

const of = (message: string, order: Omit<FingerprintSubject, 'diagnosis'> = {}) =>
  fingerprintOf({ diagnosis: diagnose({ message, errors: [] }), ...order })

describe('the fingerprint of a diagnosis', () => {
  it('is the same for orders that wait for the same SKU, in any language', () => {
    const english = of('Out of stock: SKU 17', { affiliateId: 'AMZ' })
    const portuguese = of('Produto sem estoque: SKU 17', { affiliateId: 'MLB' })

    expect(english.fingerprint).toBe('v1:unavailable-inventory:sku=17')
    expect(portuguese.fingerprint).toBe(english.fingerprint)
  })

  it('takes the only SKU of the order where the message names none', () => {
    expect(of('Out of stock', { skuIds: ['17'] }).kept).toEqual([{ name: 'sku', value: '17' }])
    expect(of('Out of stock', { skuIds: ['17', '18'], affiliateId: 'AMZ' }).kept).toEqual([
      { name: 'affiliate', value: 'AMZ' },
    ])
  })

  it('parts what the ERP refuses from what VTEX refuses', () => {
    expect(of('Out of stock: SKU 17', { isAtErp: true }).fingerprint).toBe(
      'v1:unavailable-inventory:step=erp:sku=17',
    )
  })

  it('does not part the orders of one carrier by channel', () => {
    const orders = ['AMZ', 'MLB'].map((affiliateId) =>
      of('Carrier not registered in the ERP', { affiliateId, carrierName: 'Loggi' }),
    )

    expect(new Set(orders.map(({ fingerprint }) => fingerprint)).size).toBe(1)
  })

  it('parts divergences by channel and by who paid too little', () => {
    const message = (paid: string) =>
      `Payment total (${paid}) differs from store desired value (10.00)`
    const fingerprints = [
      of(message('9.00'), { affiliateId: 'AMZ' }),
      of(message('8.00'), { affiliateId: 'AMZ' }),
      of(message('11.00'), { affiliateId: 'AMZ' }),
      of(message('9.00'), { affiliateId: 'MLB' }),
    ].map(({ fingerprint }) => fingerprint)

    expect(fingerprints[0]).toBe(fingerprints[1])
    expect(new Set(fingerprints).size).toBe(3)
  })

  it('parts orders of which nobody said why by who has to move them', () => {
    const notReported = (order: Omit<FingerprintSubject, 'diagnosis'>) =>
      fingerprintOf({
        diagnosis: { errorType: 'NOT_REPORTED', confidence: 'LOW', facts: [] },
        ...order,
      }).fingerprint

    expect(notReported({ affiliateId: 'AMZ', waitsFor: 'ERP' })).toBe(
      notReported({ affiliateId: 'MLB', waitsFor: 'ERP' }),
    )
    const others = [
      notReported({ affiliateId: 'AMZ', waitsFor: 'ERP' }),
      notReported({ affiliateId: 'AMZ', waitsFor: 'VTEX' }),
      notReported({ affiliateId: 'AMZ', waitsFor: 'MARKETPLACE' }),
      notReported({ affiliateId: 'MLB', waitsFor: 'MARKETPLACE' }),
      notReported({ affiliateId: 'AMZ', isMissing: true }),
      notReported({ affiliateId: 'AMZ' }),
    ]
    expect(new Set(others).size).toBe(others.length)
  })

  it('groups what is not known by its template', () => {
    const first = of('The moon 4711 is in the way')
    const second = of('[ERROR] 2026-11-23T10:00:00Z THE MOON 4712 IS IN THE WAY')

    expect(first.fingerprint).toBe(second.fingerprint)
    expect(first.kept).toEqual([{ name: 'template', value: 'the moon {id} is in the way' }])
  })

  it('tells what it left out', () => {
    const { stripped } = of('Out of stock: SKU 17, order 701-1', { affiliateId: 'AMZ' })

    expect(stripped).toEqual(
      expect.arrayContaining([
        { name: 'order', value: '701-1' },
        { name: 'affiliate', value: 'AMZ' },
      ]),
    )
  })
})
