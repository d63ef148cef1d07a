import type { Failure } from '../../domain/failure'
import type { Attempt } from '../../domain/orders/attempt'
import { toOrderIntegrationId } from '../../domain/orders/order-key'
import { isUnreleased } from '../../domain/plans/batches'
import type { Plan } from '../../domain/plans/plan'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { nextVerification } from '../../domain/plans/verification-times'
import { expiresAt, resendKey, type ResendRequest } from '../../domain/resends/resend-request'
import { isStopped, type ResendQueue } from '../../domain/resends/resend-queue'
import { createLimit } from '../../lib/limit'
import { allOf, success, type Result } from '../../lib/result'
import type { AttemptDependencies } from './attempts'
import { giveAttemptBack } from './attempts'
import { changeOrders, ordersOf, type LoadedPlan, type OrderChange } from './plan-store'
import type { PlanStores } from './plan-store'
import type { Clock } from '../../ports/clock'

// What is asked of connectors is decided by what is in their queue. A plan says the same a moment later, or, where
// somebody died in between, as soon as anybody looks: so it is told from the queue alone, and doing it again changes nothing.

type AgreeDependencies = AttemptDependencies & PlanStores & { readonly clock: Clock }

/** Nobody is asked for it any more: it passes again, and may be taken in any way. */
export const passingAgain = (order: PlannedOrder): PlannedOrder => ({
  ...order,
  outcome: 'PASSES',
  batch: undefined,
  takenAt: undefined,
  way: undefined,
  looksAgainAt: undefined,
})

/** Only where the order is still as it was when that was decided. */
const whereStill =
  (seen: PlannedOrder, next: PlannedOrder): OrderChange =>
  (order) =>
    order.outcome === seen.outcome && order.attempt === seen.attempt && order.batch === seen.batch
      ? next
      : order

const atOnce = 8

/**
 * What a plan says of an affiliate's orders, as its queue has them: who is asked for what the plan does not know of, and what
 * is not asked for any more passes again. The queue was read after the plan.
 */
export const agreeWithQueue = async (
  dependencies: AgreeDependencies,
  loaded: LoadedPlan,
  queue: ResendQueue,
): Promise<Result<LoadedPlan, Failure>> => {
  const now = dependencies.clock.now()
  const { affiliateId } = queue
  const own = queue.requests.filter(({ plan }) => plan === loaded.plan.id)
  const asked = new Map(
    own.map((request) => [toOrderIntegrationId({ affiliateId, ...request }), request]),
  )
  const stopped = isStopped(queue, loaded.plan.id)
  const orders = ordersOf(loaded).filter((order) => order.affiliateId === affiliateId)
  const unknown = orders.filter((order) => stopped && isUnreleased(loaded.plan, order))
  const requested = unknown.flatMap((order) => {
    const request = asked.get(idOf(order))
    return request === undefined ? [] : [[order, requestedBy(order, request, now)] as const]
  })
  const lost = [
    ...unknown.filter((order) => !asked.has(idOf(order))),
    ...orders.filter((order) => isWithdrawn(loaded.plan, order, { queue, now })),
  ]
  const back = await giveBack(dependencies, loaded.plan.id, lost)
  if (!back.ok) return back
  const changes = [...requested, ...lost.map((order) => [order, passingAgain(order)] as const)]
  if (changes.length === 0) return success(loaded)
  return changeOrders(
    dependencies,
    loaded,
    new Map(changes.map(([seen, next]) => [idOf(seen), whereStill(seen, next)])),
  )
}

const requestedBy = (
  order: PlannedOrder,
  { attempt, takenAt }: ResendRequest,
  now: string,
): PlannedOrder => ({
  ...order,
  outcome: 'REQUESTED',
  way: 'CONNECTOR',
  answer: undefined,
  attempt,
  takenAt,
  looksAgainAt: nextVerification(takenAt, now),
})

type Seen = { readonly queue: ResendQueue; readonly now: string }

/** An order was released before the plan said so: what is not in the queue any more nobody fetched. */
const isWithdrawn = ({ id }: Plan, order: PlannedOrder, { queue, now }: Seen): boolean => {
  const { outcome, attempt, takenAt } = order
  if (outcome !== 'REQUESTED' || attempt === undefined || takenAt === undefined) return false
  const key = resendKey({ order, plan: id, attempt })
  return expiresAt({ takenAt }) > now && queue.requests.every((request) => request.key !== key)
}

/** Of an order that the plan does not call requested the attempt is meant that a release had begun by now. */
const giveBack = async (
  dependencies: AgreeDependencies,
  plan: string,
  orders: readonly PlannedOrder[],
): Promise<Result<unknown, Failure>> => {
  const now = dependencies.clock.now()
  const limit = createLimit(atOnce)
  const isMeantOf =
    (order: PlannedOrder) =>
    ({ way, number, takenAt }: Attempt) =>
      way === 'CONNECTOR' &&
      (order.outcome === 'REQUESTED' ? number === order.attempt : takenAt <= now)
  return allOf(
    await Promise.all(
      orders.map((order) =>
        limit(() => giveAttemptBack(dependencies, plan, { order, isMeant: isMeantOf(order) })),
      ),
    ),
  )
}
