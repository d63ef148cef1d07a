import { lostSalesOf } from './lost-sales'

describe('lost sales', () => {
  it('are the orders that are missing, each at the median value', () => {
    const typical = [{ currency: 'BRL', amount: 1_100, share: 1 }]

    expect(lostSalesOf({ expected: 42.4, seen: 2 }, typical)).toEqual({
      expected: 42.4,
      seen: 2,
      medianValue: [{ currency: 'BRL', amount: 1_100 }],
      sums: [{ currency: 'BRL', orders: 40, amount: 44_000 }],
    })
  })

  it('are never added across currencies', () => {
    const typical = [
      { currency: 'BRL', amount: 1_600, share: 0.75 },
      { currency: 'USD', amount: 600, share: 0.25 },
    ]

    expect(lostSalesOf({ expected: 40, seen: 0 }, typical)?.sums).toEqual([
      { currency: 'BRL', orders: 30, amount: 30 * 1_600 },
      { currency: 'USD', orders: 10, amount: 10 * 600 },
    ])
  })

  it('are not known where nobody knows what an order is worth, or none is missing', () => {
    expect(lostSalesOf({ expected: 40, seen: 0 })).toBeUndefined()
    expect(
      lostSalesOf({ expected: 3, seen: 3 }, [{ currency: 'BRL', amount: 100, share: 1 }]),
    ).toBeUndefined()
  })
})
