import { decodeQuery, encodeQuery, listAddress, orderAddress, orderHref } from './address'

const AWKWARD = 'a&b=c#d 50% +é'
const queryOf = (address: string) => new URLSearchParams(address.split('?')[1])

describe('addresses', () => {
  it('encode the id of an order', () => {
    expect(orderAddress('AMZ-7/1 T?', {})).toBe(
      '/admin/app/order-integrations/orders/AMZ-7%2F1%20T%3F',
    )
    expect(orderHref('AMZ-7/1')).toBe('/admin/order-integrations/orders/AMZ-7%2F1')
  })

  it('leave out what is not set', () => {
    expect(listAddress({ search: undefined, status: 'failed' })).toBe(
      '/admin/app/order-integrations/orders?status=failed',
    )
  })

  it('bring a value through a platform that decodes it once', () => {
    const search = queryOf(listAddress({ search: AWKWARD })).get('search') ?? ''

    expect(decodeQuery({ search })).toEqual({ search: AWKWARD })
  })

  it('bring a value through a platform that decodes it twice', () => {
    const search = queryOf(listAddress({ search: AWKWARD })).get('search') ?? ''

    expect(decodeQuery({ search: decodeURIComponent(search) })).toEqual({ search: AWKWARD })
  })

  it('write nothing into the address that could end a value', () => {
    expect(encodeQuery({ search: AWKWARD }).search).not.toMatch(/[&#=+%\s]/)
  })

  it('write the id of a cause once, whatever encodes the address again', () => {
    const cause = 'v1:amount-divergence:affiliate=MLB'
    const address = listAddress({ cause })

    expect(address).toMatch(/\?cause=v1!3Aamount-divergence!3Aaffiliate!3DMLB$/)
    expect(encodeURI(address)).toBe(address)
    expect(decodeQuery({ cause: queryOf(address).get('cause') ?? '' })).toEqual({ cause })
  })

  it('still understand what was encoded before, and an exclamation mark', () => {
    expect(decodeQuery({ search: 'a%26b' })).toEqual({ search: 'a&b' })
    expect(decodeQuery(encodeQuery({ search: 'sale!20' }))).toEqual({ search: 'sale!20' })
  })
})
