import type { Failure } from '../../domain/failure'
import { isUnreleased } from '../../domain/plans/batches'
import { afterAnswer, endOf } from '../../domain/plans/outcome-after'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { looksAgainAt } from '../../domain/resends/given-out'
import type { ResendRequest } from '../../domain/resends/resend-request'
import { withEnded, type ResendQueue } from '../../domain/resends/resend-queue'
import { toOrderIntegrationId } from '../../domain/orders/order-key'
import { createLimit } from '../../lib/limit'
import { allOf, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { changeQueue, readQueue, type ResendDependencies } from '../resends/resend-queues'
import { agreeWithQueue } from './agree-with-queue'
import { endAttempt, type AttemptDependencies } from './attempts'
import {
  changeOrders,
  ordersOf,
  type LoadedPlan,
  type OrderChange,
  type PlanStores,
} from './plan-store'
import { agreedOnStop } from './stop-asking'

export type AnswersDependencies = AttemptDependencies &
  PlanStores &
  ResendDependencies & { readonly clock: Clock }

const atOnce = 8

/** Whose connectors are asked to send orders of a plan again. */
const affiliatesAsked = (loaded: LoadedPlan): readonly string[] => {
  const { plan } = loaded
  const open = ordersOf(loaded).filter(
    (order) => order.outcome === 'REQUESTED' || isUnreleased(plan, order),
  )
  const sending = plan.sending.map(({ affiliateId }) => affiliateId)
  return [...new Set([...sending, ...open.map(({ affiliateId }) => affiliateId)])]
}

/**
 * What connectors answered since the plan was seen last, and what was taken back from them, becomes what the plan says of its
 * orders.
 */
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
  const read = await readQueue(dependencies, affiliateId)
  if (!read.ok) return read
  if (read.value === undefined) return success(loaded)
  const stopped = await agreedOnStop(dependencies, { loaded, queue: read.value })
  if (!stopped.ok) return stopped
  const { queue } = stopped.value
  const agreed = await agreeWithQueue(dependencies, stopped.value.loaded, queue)
  if (!agreed.ok) return agreed
  const requests = queue.requests.filter(({ plan }) => plan === loaded.plan.id)
  const answered = await withAnswers(dependencies, agreed.value, { affiliateId, requests })
  if (!answered.ok) return answered
  const left = await endOver(dependencies, answered.value, { affiliateId, requests })
  if (!left.ok) return left
  return success(toLookAgain(answered.value, queue, dependencies.clock.now()))
}

type OfAffiliate = {
  readonly affiliateId: string
  readonly requests: readonly ResendRequest[]
}

const withAnswers = async (
  dependencies: AnswersDependencies,
  loaded: LoadedPlan,
  { affiliateId, requests }: OfAffiliate,
): Promise<Result<LoadedPlan, Failure>> => {
  const changes = changesBy(affiliateId, requests)
  const told = ordersOf(loaded).flatMap((order) => {
    const next = changes.get(idOf(order))?.(order) ?? order
    return next.outcome === order.outcome ? [] : [next]
  })
  const noted = await noteAnswers(dependencies, loaded.plan.id, told)
  return noted.ok ? changeOrders(dependencies, loaded, changes) : noted
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

/** What is refused is nobody's any more; what was sent is so for a day from then on. */
const noteAnswers = async (
  dependencies: AnswersDependencies,
  plan: string,
  told: readonly PlannedOrder[],
): Promise<Result<unknown, Failure>> => {
  const limit = createLimit(atOnce)
  const note = async (order: PlannedOrder): Promise<Result<void, Failure>> => {
    const read = await dependencies.orderIntegrations.read(order)
    if (!read.ok) return read
    const now = dependencies.clock.now()
    const known = read.value?.record
    return known === undefined
      ? success(undefined)
      : endAttempt(dependencies, order, { plan, known, now, end: endOf(order) })
  }
  return allOf(await Promise.all(told.map((order) => limit(() => note(order)))))
}

const endOver = async (
  dependencies: AnswersDependencies,
  loaded: LoadedPlan,
  { affiliateId, requests }: OfAffiliate,
): Promise<Result<unknown, Failure>> => {
  const orders = new Map(ordersOf(loaded).map((order) => [idOf(order), order]))
  const over = requests.filter((request) =>
    isOver(request, orders.get(toOrderIntegrationId({ affiliateId, ...request }))),
  )
  if (over.length === 0) return success(undefined)
  const keys = new Set(over.map(({ key }) => key))
  const now = dependencies.clock.now()
  return changeQueue(dependencies, affiliateId, (queue) =>
    withEnded(queue, 'done', { now, isOver: ({ key }) => keys.has(key) }),
  )
}

/** Whether nothing more is expected of a request: its order is erased, has its outcome or its answer, or was taken since. */
const isOver = ({ attempt: asked }: ResendRequest, order: PlannedOrder | undefined): boolean => {
  if (order === undefined) return true
  const { attempt = 0, outcome } = order
  const isThere = outcome === 'ALREADY_IN_VTEX' || outcome === 'CANCELED'
  return asked < attempt || isThere || (asked === attempt && outcome !== 'REQUESTED')
}

/** What a connector is to be given again is looked up before, as if its time had come. */
const toLookAgain = (loaded: LoadedPlan, queue: ResendQueue, now: string): LoadedPlan => {
  const { affiliateId } = queue
  const due = new Map(
    queue.requests.flatMap((request) => {
      const at = request.plan === loaded.plan.id ? looksAgainAt(queue, request, now) : undefined
      return at === undefined
        ? []
        : [[toOrderIntegrationId({ affiliateId, ...request }), at] as const]
    }),
  )
  const seen = (order: PlannedOrder): PlannedOrder => {
    const at = order.outcome === 'REQUESTED' ? due.get(idOf(order)) : undefined
    return at === undefined ? order : { ...order, looksAgainAt: at }
  }
  return { ...loaded, parts: loaded.parts.map((orders) => orders.map(seen)) }
}
