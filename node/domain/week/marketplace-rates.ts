import type { FailedOrder } from './order-outcome'

// What a marketplace holds against a store, as far as orders that failed here tell. It counts more: an order that
// integrated at once and left late is not known here.

/** So many of a marketplace's orders, beside the limit that the owner entered. */
export type Rate = {
  readonly orders: number
  /** Undefined where nobody knows how many orders there were in all. */
  readonly percent?: number
  readonly limitPercent?: number
  /** Of how many orders it cannot be told. */
  readonly untold: number
}

export type MarketplaceRates = {
  readonly affiliateId: string
  /** How many orders it had in the week; undefined where that is not known. */
  readonly orders?: number
  readonly late: Rate
  readonly canceled: Rate
}

export type Limits = { readonly late?: number; readonly canceled?: number }

type Lateness = 'late' | 'in-time' | 'untold'

const latenessOf = ({ outcome, shipBy, fixedAt }: FailedOrder, now: string): Lateness => {
  if (outcome === 'LOST' || outcome === 'SET_ASIDE') return 'in-time'
  if (shipBy === undefined) return 'untold'
  if (outcome === 'OPEN') return shipBy < now ? 'late' : 'in-time'
  if (fixedAt === undefined) return 'untold'
  return fixedAt > shipBy ? 'late' : 'in-time'
}

const percentOf = (orders: number, all: number | undefined): number | undefined =>
  all === undefined || all === 0 ? undefined : (100 * orders) / all

export type MarketplaceWeek = {
  readonly affiliateId: string
  readonly failed: readonly FailedOrder[]
  readonly orders?: number
  readonly limits?: Limits
  readonly now: string
}

export const marketplaceRatesOf = ({
  affiliateId,
  failed,
  orders,
  limits = {},
  now,
}: MarketplaceWeek): MarketplaceRates => {
  const lateness = failed.map((order) => latenessOf(order, now))
  const late = lateness.filter((each) => each === 'late').length
  const canceled = failed.filter(({ outcome }) => outcome === 'LOST').length
  // A count that lags behind must not make more than all of them late.
  const all = orders === undefined ? undefined : Math.max(orders, failed.length)
  return {
    affiliateId,
    orders: all,
    late: {
      orders: late,
      percent: percentOf(late, all),
      limitPercent: limits.late,
      untold: lateness.filter((each) => each === 'untold').length,
    },
    canceled: {
      orders: canceled,
      percent: percentOf(canceled, all),
      limitPercent: limits.canceled,
      untold: 0,
    },
  }
}
