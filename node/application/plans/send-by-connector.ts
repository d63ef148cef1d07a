import type { Failure } from '../../domain/failure'
import { unplacedOf } from '../../domain/plans/batches'
import type { Plan } from '../../domain/plans/plan'
import { idOf } from '../../domain/plans/planned-order'
import { isFetched } from '../../domain/resends/given-out'
import { failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import { readQueue } from '../resends/resend-queues'
import { noteActivity } from '../team/note-activity'
import { actedOnPlanned } from './acted-on-planned'
import { asPerson } from './as-person'
import {
  changeOrders,
  changePlan,
  ordersOf,
  planToActOn,
  type LoadedPlan,
  type OrderChange,
} from './plan-store'
import { releaseNext } from './release-to-connector'
import type { PlanDependencies } from './take-batch'
import { noteAct, noteNextVerification } from './waiting-plans'

type Sent = { readonly id: string; readonly affiliateId: string }

/**
 * Lets an affiliate's connector send those orders again that pass and that nobody took: the first batch is released at
 * once, the others as it answers. Refused where no connector of it fetched within a day.
 */
export const sendByConnector = async (
  dependencies: PlanDependencies,
  { id, affiliateId }: Sent,
): Promise<Result<LoadedPlan, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const queue = await readQueue(dependencies, affiliateId)
  if (!queue.ok) return queue
  const at = dependencies.clock.now()
  const orders = unplacedOf(loaded.value.plan, ordersOf(loaded.value), affiliateId)
  if (!isFetched(queue.value, at) || orders.length === 0) {
    return failure({ kind: 'invalid-input', field: 'affiliateId', reason: 'wrong-shape' })
  }
  const by = person.value
  const soon = await noteAct(dependencies, id)
  if (!soon.ok) return soon
  const decided = await changePlan(dependencies, loaded.value, (plan) =>
    decidedOn(plan, { affiliateId, by, at }),
  )
  if (!decided.ok) return decided
  // Places among the batches by hand.
  const changes = new Map(orders.map((order) => [idOf(order), withoutPlace(decided.value.plan)]))
  const placed = await changeOrders(dependencies, decided.value, changes)
  if (!placed.ok) return placed
  const act = { kind: 'PLAN_SENT_BY_CONNECTOR', by, planId: id, marketplace: affiliateId } as const
  await noteActivity(dependencies, { ...act, ...actedOnPlanned(orders) })
  const released = await releaseNext(dependencies, placed.value, asPerson(dependencies))
  if (!released.ok) return released
  const noted = await noteNextVerification(dependencies, released.value)
  return noted.ok ? released : noted
}

const decidedOn = (plan: Plan, sending: Plan['sending'][number]): Result<Plan, Failure> => {
  if (plan.stopped !== undefined) return failure({ kind: 'conflict' })
  const before = plan.sending.find(({ affiliateId }) => affiliateId === sending.affiliateId)
  if (before === undefined) return success({ ...plan, sending: [...plan.sending, sending] })
  return before.by === sending.by
    ? success(plan)
    : failure({ kind: 'conflict', decision: { by: before.by, at: before.at } })
}

const withoutPlace =
  (plan: Plan): OrderChange =>
  (order) =>
    unplacedOf(plan, [order], order.affiliateId).length > 0 ? { ...order, batch: undefined } : order
