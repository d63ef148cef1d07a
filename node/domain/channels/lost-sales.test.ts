import { aKey, anObservation } from '../../testing/builders'
import { toRow } from '../inbox/read-record'
import { toRecord } from '../orders/observed-record'
import { lostSalesOf } from './lost-sales'

const plain = toRow(toRecord(aKey('plain'), anObservation({})))

const sold = (amounts: readonly number[], currency = 'BRL') =>
  amounts.map((amount) => ({ ...plain, order: { ...plain.order, value: { amount, currency } } }))

const counting = (count: number) => Array.from({ length: count }, (_, index) => 100 * (index + 1))

describe('lost sales', () => {
  it('are the orders that are missing, each at the median value', () => {
    expect(lostSalesOf({ expected: 42.4, seen: 2 }, sold(counting(21)))).toEqual({
      expected: 42.4,
      seen: 2,
      medianValue: [{ currency: 'BRL', amount: 1_100 }],
      sums: [{ currency: 'BRL', orders: 40, amount: 44_000 }],
    })
  })

  it('are never added across currencies', () => {
    const rows = [...sold(counting(30)), ...sold(counting(10), 'USD')]

    expect(lostSalesOf({ expected: 40, seen: 0 }, rows)?.sums).toEqual([
      { currency: 'BRL', orders: 30, amount: 30 * 1_600 },
      { currency: 'USD', orders: 10, amount: 10 * 600 },
    ])
  })

  it('are not known where too few orders say what one is worth, or none is missing', () => {
    expect(lostSalesOf({ expected: 40, seen: 0 }, sold(counting(19)))).toBeUndefined()
    expect(lostSalesOf({ expected: 3, seen: 3 }, sold(counting(30)))).toBeUndefined()
  })
})
