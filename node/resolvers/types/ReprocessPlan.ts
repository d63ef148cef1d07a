import type { ReprocessPlanResolvers } from '../../__generated__/schema'
import { laterOrders } from '../../application/plans/later-orders'
import { waysOfPlan } from '../../application/plans/ways-of-plan'
import { dependenciesOf } from '../../context'
import { isDueToday } from '../../domain/inbox/deadline-bands'
import { batchesOf } from '../../domain/plans/batches'
import { sumsOf } from '../../domain/plans/order-sums'
import { keptUntil } from '../../domain/plans/plan'
import { planGroupsOf } from '../../domain/plans/plan-groups'
import { nextVerificationOf, stateOf } from '../../domain/plans/plan-state'
import { boundsNow } from '../bounds-now'
import { marketplacesOf } from '../marketplaces-of'
import { toQueryError } from '../query-failure'
import { resendPagesOf } from '../resend-pages-of'

const never = () => false

export const ReprocessPlan = {
  id: ({ plan }) => plan.id,
  by: ({ plan }) => plan.by,
  at: ({ plan }) => plan.at,
  issueId: ({ plan }) => plan.issueId ?? null,
  errorType: ({ plan }) => plan.errorType ?? null,
  marketplaces: ({ plan }, _, context) => marketplacesOf(plan.affiliates, context),
  state: async ({ plan, orders }) => stateOf(plan, await orders()),
  stopReason: ({ plan }) => plan.stopped?.reason ?? null,
  orderCount: async ({ orders }) => (await orders()).length,
  value: async ({ orders }) => sumsOf(await orders(), never).value,
  ordersWithoutValue: async ({ orders }) => sumsOf(await orders(), never).ordersWithoutValue,
  dueToday: async ({ orders }, _, context) => {
    const bounds = boundsNow(context)
    return (await orders()).filter((order) => isDueToday({ order }, bounds)).length
  },
  laterOrders: async ({ plan, orders }, _, context) =>
    (await laterOrders(dependenciesOf(context), plan, await orders())) ?? null,
  groups: async ({ orders }, _, context) => planGroupsOf(await orders(), boundsNow(context)),
  batches: async ({ plan, orders }, _, context) =>
    batchesOf(plan, await orders(), boundsNow(context)),
  ways: async ({ plan, orders }, _, context) => {
    const ways = await waysOfPlan(dependenciesOf(context), plan, await orders())
    if (!ways.ok) throw toQueryError(ways.error)
    return ways.value
  },
  resendPages: ({ plan }, _, context) => resendPagesOf(plan.affiliates, context),
  insisted: ({ plan }) =>
    plan.insisted.map(({ orders, ...said }) => ({ ...said, orderCount: orders })),
  secondsPerOrder: async ({ pace }) => (await pace()).secondsPerOrder,
  isOwnPace: async ({ pace }) => (await pace()).isOwnPace,
  looksAgainAt: async ({ orders }) => nextVerificationOf(await orders()) ?? null,
  keptUntil: ({ plan }) => keptUntil(plan),
} satisfies ReprocessPlanResolvers
