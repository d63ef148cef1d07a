import type { OpenOverviewResolvers } from '../../__generated__/schema'
import { marketplacesOf } from '../marketplaces-of'
import { toOrderIntegration } from '../to-order-integration'

export const OpenOverview = {
  byStatus: ({ byStatus }) => byStatus.map(({ value, count }) => ({ status: value, count })),
  byErrorType: ({ byErrorType }) =>
    byErrorType.map(({ value, count }) => ({ errorType: value, count })),
  byMarketplace: async ({ byMarketplace }, _, context) => {
    const ids = byMarketplace.map(({ value }) => value)
    const marketplaces = await marketplacesOf(ids, context)
    return marketplaces.map((marketplace, index) => ({
      marketplace,
      count: byMarketplace[index]?.count ?? 0,
    }))
  },
  byActor: ({ byActor }) => byActor.map(({ value, count }) => ({ actor: value, count })),
  nextDeadline: ({ nextDeadline }) => nextDeadline ?? null,
  nextDeadlineOrder: ({ nextDeadlineRow }, _, context) =>
    nextDeadlineRow === undefined ? null : toOrderIntegration(nextDeadlineRow, context),
} satisfies OpenOverviewResolvers
