import type { CheckedOrder } from '../api/use-check-orders'
import { tallyOf } from './tally'

const aChecked = (
  id: string,
  verdict: CheckedOrder['check']['verdict'],
  causes: CheckedOrder['check']['causes'] = [],
): CheckedOrder => ({
  id,
  marketplaceOrderId: id,
  kept: true,
  check: { at: '', verdict, causes },
})

describe('what a run of checks came to', () => {
  it('is told good news first, then failures by their first reason, the most frequent first', () => {
    const tallies = tallyOf([
      aChecked('1', 'CANNOT_TELL'),
      aChecked('2', 'WOULD_FAIL', ['PRICE_MISSING']),
      aChecked('3', 'WOULD_FAIL', ['UNAVAILABLE_INVENTORY', 'PRICE_MISSING']),
      aChecked('4', 'WOULD_FAIL', ['UNAVAILABLE_INVENTORY']),
      aChecked('5', 'WOULD_INTEGRATE'),
    ])

    expect(tallies.map(({ verdict, cause, orders }) => [verdict, cause, orders.length])).toEqual([
      ['WOULD_INTEGRATE', undefined, 1],
      ['WOULD_FAIL', 'UNAVAILABLE_INVENTORY', 2],
      ['WOULD_FAIL', 'PRICE_MISSING', 1],
      ['CANNOT_TELL', undefined, 1],
    ])
  })
})
