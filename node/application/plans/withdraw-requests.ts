import type { Failure } from '../../domain/failure'
import { takenBatch, type Plan } from '../../domain/plans/plan'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { toOrderIntegrationId } from '../../domain/orders/order-key'
import { withResumed, withStopped } from '../../domain/resends/resend-queue'
import { createLimit } from '../../lib/limit'
import { allOf, success, type Result } from '../../lib/result'
import { changeQueue } from '../resends/resend-queues'
import { giveAttemptBack } from './attempts'
import { changeOrders, ordersOf, type LoadedPlan, type OrderChange } from './plan-store'
import { affiliatesAsked, type AnswersDependencies } from './take-answers'

const atOnce = 8

/** Whether it is in a batch that goes to a connector, and was not released so far. */
const isUnreleased = (plan: Plan, { outcome, batch }: PlannedOrder): boolean =>
  outcome === 'PASSES' && batch !== undefined && takenBatch(plan, batch)?.affiliateId !== undefined

/** Takes what no connector fetched back from the queue, and says which orders that were. */
const takeFromQueue = async (
  dependencies: AnswersDependencies,
  plan: string,
  affiliateId: string,
): Promise<Result<readonly string[], Failure>> => {
  let taken: readonly string[] = []
  const changed = await changeQueue(dependencies, affiliateId, (queue) => {
    const stopped = withStopped(queue, plan)
    const left = new Set(stopped.requests.map(({ key }) => key))
    taken = queue.requests
      .filter(({ key }) => !left.has(key))
      .map(({ marketplaceOrderId }) => toOrderIntegrationId({ affiliateId, marketplaceOrderId }))
    return stopped
  })
  return changed.ok ? success(taken) : changed
}

const passesAgain: OrderChange = (order) =>
  order.outcome === 'REQUESTED' || order.outcome === 'PASSES'
    ? {
        ...order,
        outcome: 'PASSES',
        batch: undefined,
        takenAt: undefined,
        way: undefined,
        looksAgainAt: undefined,
      }
    : order

/**
 * A plan was stopped: what no connector fetched is not asked any more, and can be taken in another way. What was fetched may
 * still be sent.
 */
export const withdrawRequests = async (
  dependencies: AnswersDependencies,
  { asked, loaded }: { readonly asked: readonly string[]; readonly loaded: LoadedPlan },
): Promise<Result<LoadedPlan, Failure>> => {
  const { plan } = loaded
  const taken = allOf(
    await Promise.all(
      asked.map((affiliateId) => takeFromQueue(dependencies, plan.id, affiliateId)),
    ),
  )
  if (!taken.ok) return taken
  const withdrawn = new Set(taken.value.flat())
  const concerned = ordersOf(loaded).filter(
    (order) => withdrawn.has(idOf(order)) || isUnreleased(plan, order),
  )
  const limit = createLimit(atOnce)
  const ended = allOf(
    await Promise.all(
      concerned.map((order) => limit(() => giveAttemptBack(dependencies, plan.id, order))),
    ),
  )
  if (!ended.ok) return ended
  return changeOrders(
    dependencies,
    loaded,
    new Map(concerned.map((order) => [idOf(order), passesAgain])),
  )
}

/** A plan goes on: what connectors had fetched and not answered is given out to them again. */
export const giveOutAgain = async (
  dependencies: AnswersDependencies,
  loaded: LoadedPlan,
): Promise<Result<unknown, Failure>> =>
  allOf(
    await Promise.all(
      affiliatesAsked(loaded).map((affiliateId) =>
        changeQueue(dependencies, affiliateId, (queue) => withResumed(queue, loaded.plan.id)),
      ),
    ),
  )
