import { marketplaceRatesOf, type Limits, type MarketplaceRates } from './marketplace-rates'
import type { FailedOrder } from './order-outcome'
import { weekCausesOf, type WeekCause } from './week-causes'
import { weekFiguresOf, type WeekLine } from './week-figures'
import type { Week } from './weeks'

export type WeekReport = {
  readonly week: Week
  readonly before: Week
  readonly timeZone: string
  readonly asOf: string
  /** Not all orders could be read: all figures are at least so much. */
  readonly isCut: boolean
  /** Orders of the week that needed nobody may be kept no more: all figures are at least so much. */
  readonly recordsEnded: boolean
  readonly total: WeekLine
  /** Those of the most orders first. */
  readonly causes: readonly WeekCause[]
  readonly marketplaces: readonly MarketplaceRates[]
}

/** What the figures are made of. */
export type WeekFacts = Pick<
  WeekReport,
  'week' | 'before' | 'timeZone' | 'asOf' | 'isCut' | 'recordsEnded'
> & {
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

const isIn =
  ({ from, to }: Week) =>
  ({ failedAt }: FailedOrder): boolean =>
    failedAt >= from && failedAt < to

/** A week beside the one before. Pure. */
export const weekReportOf = (facts: WeekFacts): WeekReport => {
  const { week, before, timeZone, asOf, isCut, recordsEnded, failed, isBeforeKnown } = facts
  const lineOf = (orders: readonly FailedOrder[]): WeekLine => ({
    week: weekFiguresOf(orders.filter(isIn(week))),
    before: isBeforeKnown ? weekFiguresOf(orders.filter(isIn(before))) : undefined,
  })
  const ofWeek = failed.filter(isIn(week))
  return {
    ...{ week, before, timeZone, asOf, isCut, recordsEnded },
    total: lineOf(failed),
    causes: weekCausesOf(failed, lineOf),
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
  ...{ recordsEnded: false, failed: [], isBeforeKnown: false, marketplaces: [] },
})
