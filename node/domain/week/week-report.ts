import type { ErrorType } from '../diagnosis/diagnosis'
import { marketplaceRatesOf, type Limits, type MarketplaceRates } from './marketplace-rates'
import type { FailedOrder } from './order-outcome'
import { weekFiguresOf, type WeekFigures } from './week-figures'
import type { Week } from './weeks'

export type WeekLine = {
  readonly week: WeekFigures
  /** Undefined where nobody knows what happened in the week before: not the same as nothing. */
  readonly before?: WeekFigures
}

export type WeekCause = WeekLine & {
  readonly errorType: ErrorType
  readonly affiliateId: string
}

export type WeekReport = {
  readonly week: Week
  readonly before: Week
  readonly timeZone: string
  readonly asOf: string
  /** Not all orders could be read: all figures are at least so much. */
  readonly isCut: boolean
  readonly total: WeekLine
  /** Those of the most orders first. */
  readonly causes: readonly WeekCause[]
  readonly marketplaces: readonly MarketplaceRates[]
}

/** What the figures are made of. */
export type WeekFacts = Pick<WeekReport, 'week' | 'before' | 'timeZone' | 'asOf' | 'isCut'> & {
  /** Those that failed in either week. */
  readonly failed: readonly FailedOrder[]
  /** Whether orders of the week before were kept at all. */
  readonly isBeforeKnown: boolean
  readonly marketplaces: readonly {
    readonly affiliateId: string
    readonly integrated?: number
    readonly limits?: Limits
  }[]
}

const groupBy = <Value>(values: readonly Value[], keyOf: (value: Value) => string) => {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

const isIn =
  ({ from, to }: Week) =>
  ({ failedAt }: FailedOrder): boolean =>
    failedAt >= from && failedAt < to

/** A week beside the one before. Pure. */
export const weekReportOf = (facts: WeekFacts): WeekReport => {
  const { week, before, timeZone, asOf, isCut, failed, isBeforeKnown } = facts
  const lineOf = (orders: readonly FailedOrder[]): WeekLine => ({
    week: weekFiguresOf(orders.filter(isIn(week))),
    before: isBeforeKnown ? weekFiguresOf(orders.filter(isIn(before))) : undefined,
  })
  const causes = [
    ...groupBy(failed, ({ errorType, affiliateId }) => `${errorType} ${affiliateId}`).values(),
  ].flatMap((orders) => {
    const [first] = orders
    return first === undefined
      ? []
      : { errorType: first.errorType, affiliateId: first.affiliateId, ...lineOf(orders) }
  })
  const ofWeek = failed.filter(isIn(week))
  return {
    ...{ week, before, timeZone, asOf, isCut },
    total: lineOf(failed),
    causes: causes.sort((left, right) => right.week.orders - left.week.orders),
    marketplaces: facts.marketplaces.map(({ affiliateId, integrated, limits }) => {
      const orders = ofWeek.filter((order) => order.affiliateId === affiliateId)
      const outside = orders.filter(({ isInVtex }) => !isInVtex).length
      const all = integrated === undefined ? undefined : integrated + outside
      return marketplaceRatesOf({ affiliateId, failed: orders, orders: all, limits, now: asOf })
    }),
  }
}

const noWeek: Week = { first: '', last: '', from: '', to: '' }

/** Before anything was read. */
export const emptyWeekReport: WeekReport = weekReportOf({
  ...{ week: noWeek, before: noWeek, timeZone: 'UTC', asOf: '', isCut: false },
  ...{ failed: [], isBeforeKnown: false, marketplaces: [] },
})
