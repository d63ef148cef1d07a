import { z } from 'zod'

import type { Failure } from '../../domain/failure'
import { createCleaner } from '../../domain/orders/clean-text'
import type { PlannedOrder } from '../../domain/plans/planned-order'
import {
  isExpired,
  isFor,
  planOfKey,
  resendKey,
  resendResults,
  type ResendAnswer,
  type ResendResult,
} from '../../domain/resends/resend-request'
import { withResendAnswer, type EndedRequest } from '../../domain/resends/resend-queue'
import { failure, success, type Result } from '../../lib/result'
import { parseJson, receive, type Delivery, type ReceiveDependencies } from '../ingest/receive'
import { loadPlan, ordersOf, type LoadedPlan, type PlanStores } from '../plans/plan-store'
import { changeQueue, readQueue, type ResendDependencies } from './resend-queues'

export type AnswerDependencies = ReceiveDependencies & ResendDependencies & PlanStores

/** How a request stands after an answer: `done` where Orders or a source had said what became of its order before. */
type RequestState = ResendResult | 'done'

export type AnswerTaken =
  | { readonly kind: 'stands'; readonly state: RequestState }
  /** It was answered otherwise before: that stands. */
  | { readonly kind: 'contradicts'; readonly state: RequestState }
  /** Nothing is to be sent for it any more. */
  | { readonly kind: 'over' }
  | { readonly kind: 'expired' }
  /** No request of the affiliate has such a key. */
  | { readonly kind: 'unknown' }

const longestReason = 1_000

/** Of five hundred orders that are refused all reasons stand in one document. */
const longestKept = 300

const resultSchema = z.object({ result: z.enum(resendResults) })
const reasonSchema = z.object({ reason: z.string().nullish() })

/** What a connector says, its reason without buyers' data. */
const answerIn = (body: unknown, at: string): Result<ResendAnswer, Failure> => {
  const said = resultSchema.safeParse(body)
  if (!said.success) {
    return failure({ kind: 'invalid-input', field: 'result', reason: 'wrong-shape' })
  }
  const told = reasonSchema.safeParse(body)
  const { reason } = told.success ? told.data : { reason: undefined }
  if (!told.success || (reason && reason.length > longestReason)) {
    const why = told.success ? 'too-long' : 'wrong-shape'
    return failure({ kind: 'invalid-input', field: 'reason', reason: why })
  }
  const clean = reason ? createCleaner([]).clean(reason)?.trim() : undefined
  return success({
    result: said.data.result,
    at,
    ...(clean && { reason: clean.slice(0, longestKept) }),
  })
}

const compared = (stands: RequestState, { result }: ResendAnswer): AnswerTaken => ({
  kind: stands === result || stands === 'done' ? 'stands' : 'contradicts',
  state: stands,
})

/** Takes a connector's answer to a request of its own affiliate. Answering again changes nothing. */
export const answerResendRequest = async (
  dependencies: AnswerDependencies,
  delivery: Delivery,
  key: string,
): Promise<Result<AnswerTaken, Failure>> => {
  const received = await receive(dependencies, delivery)
  if (!received.ok) return received
  const { connector, text } = received.value
  const body = parseJson(text)
  const answer = body.ok ? answerIn(body.value, dependencies.clock.now()) : body
  if (!answer.ok) return answer
  const { affiliateId, id } = connector
  const asked = { affiliateId, connector: id, key, answer: answer.value }
  const inQueue = await answeredInQueue(dependencies, asked)
  if (!inQueue.ok) return inQueue
  return inQueue.value === undefined ? answeredBefore(dependencies, asked) : success(inQueue.value)
}

type Asked = {
  readonly affiliateId: string
  readonly connector: string
  readonly key: string
  readonly answer: ResendAnswer
}

/** Undefined where the queue has no such request. */
const answeredInQueue = async (
  dependencies: AnswerDependencies,
  { affiliateId, connector, key, answer }: Asked,
): Promise<Result<AnswerTaken | undefined, Failure>> => {
  const read = await readQueue(dependencies, affiliateId)
  if (!read.ok) return read
  const now = dependencies.clock.now()
  const request = read.value?.requests.find((each) => each.key === key)
  if (request === undefined) {
    const ended = read.value?.ended.find((each) => each.key === key)
    return success(ended && afterEnd(ended, answer))
  }
  // Nobody knows the key of what nobody fetched, nor of what another connector did.
  if (request.fetchedAt === undefined || !isFor(request, connector))
    return success({ kind: 'unknown' })
  if (request.answer !== undefined) return success(compared(request.answer.result, answer))
  if (isExpired(request, now)) return success({ kind: 'expired' })
  const changed = await changeQueue(dependencies, affiliateId, (queue) =>
    withResendAnswer(queue, key, answer),
  )
  if (!changed.ok) return changed
  const stands = changed.value.requests.find((each) => each.key === key)?.answer
  return success(stands && compared(stands.result, answer))
}

const afterEnd = ({ state }: EndedRequest, answer: ResendAnswer): AnswerTaken => {
  if (state === 'expired') return { kind: 'expired' }
  return state === 'withdrawn' ? { kind: 'over' } : compared(state, answer)
}

const stateOf = ({ outcome, answer }: PlannedOrder): RequestState | undefined => {
  if (answer !== undefined) return answer.result
  return outcome === 'INTEGRATED' || outcome === 'CANCELED' || outcome === 'FAILED_AGAIN'
    ? 'done'
    : undefined
}

/** What its plan says of a request that is in the queue no longer. */
const answeredBefore = async (
  dependencies: AnswerDependencies,
  { affiliateId, key, answer }: Asked,
): Promise<Result<AnswerTaken, Failure>> => {
  const plan = planOfKey(key)
  const loaded = await planWith(dependencies, affiliateId, plan)
  if (!loaded.ok) return loaded
  const order = loaded.value && ordersOf(loaded.value).find((each) => isOf(each, plan, key))
  if (order === undefined || order.affiliateId !== affiliateId) {
    return success({ kind: 'unknown' })
  }
  const state = stateOf(order)
  if (state !== undefined) return success(compared(state, answer))
  // What was fetched and is asked for is in the queue: the store answered wrongly.
  if (order.outcome === 'REQUESTED') return failure({ kind: 'conflict' })
  return success({ kind: order.outcome === 'NOT_SEEN' ? 'expired' : 'over' })
}

/** A plan that has orders of an affiliate: of another's only one document is read. */
const planWith = async (
  dependencies: AnswerDependencies,
  affiliateId: string,
  plan: string | undefined,
): Promise<Result<LoadedPlan | undefined, Failure>> => {
  if (plan === undefined) return success(undefined)
  const read = await dependencies.plans.read(plan)
  if (!read.ok) return read
  const isMeant = read.value?.affiliates.includes(affiliateId) === true
  return isMeant ? loadPlan(dependencies, plan) : success(undefined)
}

const isOf = (order: PlannedOrder, plan = '', key: string): boolean =>
  order.way === 'CONNECTOR' &&
  order.attempt !== undefined &&
  resendKey({ order, plan, attempt: order.attempt }) === key
