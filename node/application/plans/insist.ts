import { createCleaner } from '../../domain/orders/clean-text'
import type { ErrorType } from '../../domain/diagnosis/diagnosis'
import type { Failure } from '../../domain/failure'
import { causeThatCounts } from '../../domain/plans/plan-groups'
import { mayInsist } from '../../domain/plans/plan-outcome'
import {
  idOf,
  withJudged,
  type PlannedOrder,
  type PlannedReason,
} from '../../domain/plans/planned-order'
import { failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import { noteActivity } from '../team/note-activity'
import { actedOnPlanned } from './acted-on-planned'
import {
  changeOrders,
  changePlan,
  ordersOf,
  planToActOn,
  type LoadedPlan,
  type OrderChange,
} from './plan-store'
import type { PlanDependencies } from './take-batch'

export type Insisting = {
  readonly plan: string
  readonly reason: PlannedReason
  readonly errorType?: ErrorType
  /** Only these of them. */
  readonly ids?: readonly string[]
  readonly why: string
}

const longestWhy = 1_000

const whyIn = ({ why }: Insisting): Result<string, Failure> => {
  const clean = createCleaner([]).clean(why)?.trim()
  if (!clean) return failure({ kind: 'invalid-input', field: 'input.why', reason: 'missing' })
  return clean.length > longestWhy
    ? failure({ kind: 'invalid-input', field: 'input.why', reason: 'too-long' })
    : success(clean)
}

const isMeant = (order: PlannedOrder, { reason, errorType, ids }: Insisting): boolean =>
  order.reason === reason &&
  mayInsist(order) &&
  (errorType === undefined || causeThatCounts(order) === errorType) &&
  (ids === undefined || ids.includes(idOf(order)))

/** What became something else meanwhile is not what the owner read. */
const insistedOn =
  (insisting: Insisting, now: string): OrderChange =>
  (order) =>
    isMeant(order, insisting)
      ? {
          ...withJudged(order, {
            outcome: 'PASSES',
            reason: 'INSISTED',
            errorType: order.errorType,
            evidenceAt: now,
          }),
          insistedAt: now,
        }
      : order

/** An owner has orders taken that the plan left out, and says why. Never what would be duplicated or brought back to life. */
export const insistOnPlanned = async (
  dependencies: PlanDependencies,
  insisting: Insisting,
): Promise<Result<LoadedPlan, Failure>> => {
  const why = whyIn(insisting)
  if (!why.ok) return why
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const loaded = await planToActOn(dependencies, insisting.plan)
  if (!loaded.ok) return loaded
  const meant = ordersOf(loaded.value).filter((order) => isMeant(order, insisting))
  if (meant.length === 0) {
    return failure({ kind: 'invalid-input', field: 'input.reason', reason: 'wrong-shape' })
  }
  const at = dependencies.clock.now()
  const by = person.value
  const noted = await changePlan(dependencies, loaded.value, (plan) =>
    success({
      ...plan,
      insisted: [...plan.insisted, { at, by, why: why.value, orders: meant.length }],
    }),
  )
  if (!noted.ok) return noted
  const changes = new Map(meant.map((order) => [idOf(order), insistedOn(insisting, at)]))
  const changed = await changeOrders(dependencies, noted.value, changes)
  if (!changed.ok) return changed
  const act = { kind: 'PLAN_INSISTED', by, planId: insisting.plan } as const
  await noteActivity(dependencies, { ...act, ...actedOnPlanned(meant) })
  return changed
}
