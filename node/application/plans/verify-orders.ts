import type { Failure } from '../../domain/failure'
import { failsTooOften } from '../../domain/plans/batches'
import { afterNoAnswer } from '../../domain/plans/verification-times'
import { afterSending, beforeTaking, endOf } from '../../domain/plans/outcome-after'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { createLimit } from '../../lib/limit'
import { success, type Result } from '../../lib/result'
import type { JobStates } from '../tick/job-states'
import { endAttempt } from './attempts'
import { askOrders, type AskOrdersDependencies } from './ask-orders'
import { changeOrders, changePlan, ordersOf, type LoadedPlan, type OrderChange } from './plan-store'
import { affiliatesAsked, dropRequests, type AnswersDependencies } from './take-answers'
import { noteNextVerification } from './waiting-plans'
import { withdrawRequests } from './withdraw-requests'

export type VerifyDependencies = AskOrdersDependencies &
  AnswersDependencies & { readonly jobStates: JobStates }

const atOnce = 8

/** The orders of a plan whose time to be looked up has come, the longest waiting first. */
export const dueIn = (loaded: LoadedPlan, now: string): readonly PlannedOrder[] =>
  ordersOf(loaded)
    .filter(({ looksAgainAt }) => looksAgainAt !== undefined && looksAgainAt <= now)
    .sort((left, right) => ((left.looksAgainAt ?? '') < (right.looksAgainAt ?? '') ? -1 : 1))

/**
 * Looks orders of a plan up, says what became of each, and when the rest is looked up again. An order that was not handed
 * out since Orders did not answer passes again, or not.
 */
export const verifyOrders = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  due: readonly PlannedOrder[],
): Promise<Result<LoadedPlan, Failure>> => {
  const limit = createLimit(atOnce)
  const plan = loaded.plan.id
  const looked = await Promise.all(
    due.map((order) =>
      limit(async () => [order, await verified(dependencies, order, plan)] as const),
    ),
  )
  const changed = await changeOrders(dependencies, loaded, changesOf(looked))
  if (!changed.ok) return changed
  const left = await dropRequests(dependencies, plan, noLongerAsked(looked))
  if (!left.ok) return left
  const settled = await stoppedWhereItFails(dependencies, changed.value)
  if (!settled.ok) return settled
  const noted = await noteNextVerification(dependencies, settled.value)
  return noted.ok ? settled : noted
}

/** What was asked of a connector, and is known by now whatever it answers. */
const noLongerAsked = (
  looked: readonly (readonly [PlannedOrder, PlannedOrder])[],
): readonly PlannedOrder[] =>
  looked.flatMap(([seen, next]) =>
    seen.outcome === 'REQUESTED' && next.outcome !== 'REQUESTED' ? [seen] : [],
  )

const verified = async (
  dependencies: VerifyDependencies,
  order: PlannedOrder,
  plan: string,
): Promise<PlannedOrder> => {
  const looked = await askOrders(dependencies, order)
  const now = dependencies.clock.now()
  const later = { ...order, looksAgainAt: afterNoAnswer(now) }
  if (!looked.ok) return later
  const { record } = looked.value
  if (order.outcome === 'UNKNOWN') return beforeTaking(order, record, { now, plan })
  const next = afterSending(order, record, now)
  if (next.outcome === order.outcome) return next
  const ending = { plan, known: record, now, end: endOf(next) }
  const ended = await endAttempt(dependencies, next, ending)
  // What could not be written on the record is found out again.
  return ended.ok ? next : later
}

const changesOf = (
  looked: readonly (readonly [PlannedOrder, PlannedOrder])[],
): ReadonlyMap<string, OrderChange> =>
  new Map(
    looked.map(([seen, next]) => [
      idOf(seen),
      // Whoever looked meanwhile as well has found the same or more.
      (order) => (order.outcome === seen.outcome && order.attempt === seen.attempt ? next : order),
    ]),
  )

/** Nobody takes more of a plan of which one batch fails again and again, until somebody decides so. */
const stoppedWhereItFails = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
): Promise<Result<LoadedPlan, Failure>> => {
  const orders = ordersOf(loaded)
  if (loaded.plan.stopped !== undefined || !failsTooOften(loaded.plan, orders)) {
    return success(loaded)
  }
  const at = dependencies.clock.now()
  const asked = affiliatesAsked(loaded)
  const stopped = await changePlan(dependencies, loaded, (plan) =>
    success({ ...plan, stopped: plan.stopped ?? { reason: 'FAILED_AGAIN', at }, sending: [] }),
  )
  return stopped.ok ? withdrawRequests(dependencies, { asked, loaded: stopped.value }) : stopped
}
