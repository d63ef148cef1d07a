import type { PlanOrderResolvers } from '../../__generated__/schema'
import { causeThatCounts, reasonThatCounts } from '../../domain/plans/plan-groups'
import { idOf } from '../../domain/plans/planned-order'
import { marketplaceOf } from '../marketplaces-of'
import { planText } from '../plan-texts'

export const PlanOrder = {
  id: (order) => idOf(order),
  marketplace: ({ affiliateId }, _, context) => marketplaceOf(affiliateId, context),
  value: ({ value }) => value ?? null,
  shipBy: ({ shipBy }) => shipBy ?? null,
  shipByEstimated: ({ shipByEstimated }) => shipByEstimated ?? false,
  reason: (order) => reasonThatCounts(order) ?? null,
  errorType: ({ errorType }) => errorType ?? null,
  text: (order, _, context) => {
    const told = { reason: reasonThatCounts(order), errorType: causeThatCounts(order) }
    return planText({ outcome: order.outcome, ...told }, context)
  },
  batch: ({ batch }) => batch ?? null,
  attempt: ({ attempt }) => attempt ?? null,
  way: ({ way, attempt }) => way ?? (attempt === undefined ? null : 'BY_HAND'),
  said: ({ outcome, answer }) =>
    (outcome === 'REFUSED_BY_CONNECTOR' ? answer?.reason : undefined) ?? null,
  takenBy: ({ takenBy }) => takenBy ?? null,
  evidenceAt: ({ evidenceAt }) => evidenceAt ?? null,
  looksAgainAt: ({ looksAgainAt }) => looksAgainAt ?? null,
} satisfies PlanOrderResolvers
