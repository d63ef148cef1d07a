import type { Failure } from '../../domain/failure'
import { afterAnswer, endOf } from '../../domain/plans/outcome-after'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { resendKey, type ResendRequest } from '../../domain/resends/resend-request'
import { without } from '../../domain/resends/resend-queue'
import { toOrderIntegrationId } from '../../domain/orders/order-key'
import { createLimit } from '../../lib/limit'
import { allOf, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { changeQueue, readQueue, type ResendDependencies } from '../resends/resend-queues'
import { endAttempt, type AttemptDependencies } from './attempts'
import {
  changeOrders,
  ordersOf,
  type LoadedPlan,
  type OrderChange,
  type PlanStores,
} from './plan-store'

export type AnswersDependencies = AttemptDependencies &
  PlanStores &
  ResendDependencies & { readonly clock: Clock }

const atOnce = 8

/** Whose connectors are asked to send orders of a plan again. */
export const affiliatesAsked = (loaded: LoadedPlan): readonly string[] => {
  const open = ordersOf(loaded).filter(({ outcome }) => outcome === 'REQUESTED')
  const sending = loaded.plan.sending.map(({ affiliateId }) => affiliateId)
  return [...new Set([...sending, ...open.map(({ affiliateId }) => affiliateId)])]
}

/** What connectors answered since the plan was seen last becomes what the plan says of its orders. */
export const takeAnswers = async (
  dependencies: AnswersDependencies,
  loaded: LoadedPlan,
): Promise<Result<LoadedPlan, Failure>> => {
  let taken = loaded
  for (const affiliateId of affiliatesAsked(loaded)) {
    const next = await takeAnswersOf(dependencies, taken, affiliateId)
    if (!next.ok) return next
    taken = next.value
  }
  return success(taken)
}

const takeAnswersOf = async (
  dependencies: AnswersDependencies,
  loaded: LoadedPlan,
  affiliateId: string,
): Promise<Result<LoadedPlan, Failure>> => {
  const queue = await readQueue(dependencies, affiliateId)
  if (!queue.ok) return queue
  const requests = (queue.value?.requests ?? []).filter(({ plan }) => plan === loaded.plan.id)
  const changes = changesBy(affiliateId, requests)
  const refused = ordersOf(loaded).flatMap((order) => {
    const next = changes.get(idOf(order))?.(order) ?? order
    return order.outcome === 'REQUESTED' && next.outcome === 'REFUSED_BY_CONNECTOR' ? [next] : []
  })
  const ended = await endRefused(dependencies, loaded.plan.id, refused)
  if (!ended.ok) return ended
  const changed = await changeOrders(dependencies, loaded, changes)
  if (!changed.ok) return changed
  const over = requests.filter((request) => isOver(request, affiliateId, changed.value))
  if (over.length === 0) return changed
  const left = await changeQueue(dependencies, affiliateId, (current) =>
    without(current, new Set(over.map(({ key }) => key))),
  )
  return left.ok ? changed : left
}

const changesBy = (
  affiliateId: string,
  requests: readonly ResendRequest[],
): ReadonlyMap<string, OrderChange> =>
  new Map(
    requests.flatMap(({ marketplaceOrderId, attempt, answer }) => {
      if (answer === undefined) return []
      const change: OrderChange = (order) =>
        order.attempt === attempt ? afterAnswer(order, answer) : order
      return [[toOrderIntegrationId({ affiliateId, marketplaceOrderId }), change] as const]
    }),
  )

/** Asks connectors no longer for orders of a plan. */
export const dropRequests = async (
  dependencies: ResendDependencies,
  plan: string,
  orders: readonly PlannedOrder[],
): Promise<Result<unknown, Failure>> => {
  const keys = new Set(
    orders.map((order) => resendKey({ order, plan, attempt: order.attempt ?? 0 })),
  )
  const affiliates = new Set(orders.map(({ affiliateId }) => affiliateId))
  return allOf(
    await Promise.all(
      [...affiliates].map((affiliateId) =>
        changeQueue(dependencies, affiliateId, (queue) => without(queue, keys)),
      ),
    ),
  )
}

/** What is refused is nobody's any more. */
const endRefused = async (
  dependencies: AnswersDependencies,
  plan: string,
  refused: readonly PlannedOrder[],
): Promise<Result<unknown, Failure>> => {
  const limit = createLimit(atOnce)
  const end = async (order: PlannedOrder): Promise<Result<void, Failure>> => {
    const read = await dependencies.orderIntegrations.read(order)
    if (!read.ok) return read
    const now = dependencies.clock.now()
    const known = read.value?.record
    return known === undefined
      ? success(undefined)
      : endAttempt(dependencies, order, { plan, known, now, end: endOf(order) })
  }
  return allOf(await Promise.all(refused.map((order) => limit(() => end(order)))))
}

/** Whether nothing more is expected of a request: its order is erased, or has its outcome or its answer. */
const isOver = (
  { marketplaceOrderId, attempt }: ResendRequest,
  affiliateId: string,
  loaded: LoadedPlan,
): boolean => {
  const id = toOrderIntegrationId({ affiliateId, marketplaceOrderId })
  const order = ordersOf(loaded).find((each) => idOf(each) === id)
  return order === undefined || (order.attempt === attempt && order.outcome !== 'REQUESTED')
}
