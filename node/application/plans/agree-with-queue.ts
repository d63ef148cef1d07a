import type { Failure } from '../../domain/failure'
import { toOrderIntegrationId } from '../../domain/orders/order-key'
import { isUnreleased } from '../../domain/plans/batches'
import type { Plan } from '../../domain/plans/plan'
import { isUnsent } from '../../domain/plans/plan-outcome'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { nextVerification } from '../../domain/plans/verification-times'
import { expiresAt, resendKey, type ResendRequest } from '../../domain/resends/resend-request'
import { isStopped, type ResendQueue } from '../../domain/resends/resend-queue'
import type { Result } from '../../lib/result'
import type { AttemptDependencies } from './attempts'
import { letPassAgain } from './pass-again'
import { changeOrders, ordersOf, whereStill, type LoadedPlan } from './plan-store'
import type { PlanStores } from './plan-store'
import type { Clock } from '../../ports/clock'

// What is asked of connectors is decided by what is in their queue. A plan says the same a moment later, or, where
// somebody died in between, as soon as anybody looks: so it is told from the queue alone, and doing it again changes nothing.

type AgreeDependencies = AttemptDependencies & PlanStores & { readonly clock: Clock }

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
  const unknown = orders.filter(
    (order) => isUnreleased(loaded.plan, order) || isAskedSince(order, asked.get(idOf(order))),
  )
  const requested = unknown.flatMap((order) => {
    const request = asked.get(idOf(order))
    if (request === undefined) return []
    return [[idOf(order), whereStill(order, requestedBy(order, request, now))] as const]
  })
  const lost = [
    ...unknown.filter((order) => stopped && !asked.has(idOf(order))),
    ...orders.filter((order) => isWithdrawn(loaded.plan, order, { queue, now })),
  ]
  const told = await changeOrders(dependencies, loaded, new Map(requested))
  if (!told.ok || lost.length === 0) return told
  return letPassAgain(dependencies, told.value, {
    orders: lost,
    // Of an order that the plan does not call requested the attempt is meant that a release had begun by now.
    isMeant: (order, { way, number, takenAt }) =>
      way === 'CONNECTOR' &&
      (order.outcome === 'REQUESTED' ? number === order.attempt : takenAt <= now),
  })
}

/**
 * Two released it at once, and the one whose look had no answer, or another one, wrote that last: what the other asks a
 * connector for is an attempt that the plan does not know of.
 */
const isAskedSince = (
  { outcome, attempt = 0 }: PlannedOrder,
  request: ResendRequest | undefined,
): boolean => request !== undefined && isUnsent(outcome) && request.attempt > attempt

const requestedBy = (
  order: PlannedOrder,
  { attempt, takenAt }: ResendRequest,
  now: string,
): PlannedOrder => ({
  ...order,
  outcome: 'REQUESTED',
  reason: order.outcome === 'PASSES' ? order.reason : undefined,
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
