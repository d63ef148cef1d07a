import type { Failure } from '../../domain/failure'
import { isUnderWay, toAttempt, withForm, type Attempt } from '../../domain/orders/attempt'
import type { OrderKey } from '../../domain/orders/order-key'
import { toAttemptRecord } from '../../domain/orders/observed-record'
import { isErased, joinedUnlessErased } from '../../domain/orders/erased'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'
import type { PlannedOrder } from '../../domain/plans/planned-order'
import { failure, success, type Result } from '../../lib/result'
import type { Change, OrderIntegrationStore } from '../../ports/order-integration-store'
import type { Clock } from '../../ports/clock'
import type { OpenSet } from '../inbox/open-set'

export type AttemptDependencies = {
  readonly orderIntegrations: OrderIntegrationStore
  readonly memory: { readonly openSet: Pick<OpenSet, 'apply'> }
}

export type Taking = Pick<Attempt, 'plan' | 'by' | 'way' | 'act' | 'why' | 'claim'> & {
  readonly at: string
  /** The last attempt that the plan took back: it is over, also where the record does not say so yet. */
  readonly over?: number
}

/** The attempt that is under way now: the caller's own, or another's that came first. */
type Begun = { readonly attempt: Attempt; readonly isOwn: boolean }

/** Whether an attempt is the one that is to be begun, begun before. */
const isSame = (attempt: Attempt, { plan, by, way, claim }: Taking): boolean =>
  attempt.plan === plan && attempt.by === by && attempt.way === way && attempt.claim === claim

/** The attempt that is under way on a record when an order is to be taken. */
export const openAttemptIn = (
  { attempt }: Pick<OrderIntegrationRecord, 'attempt'>,
  taking: Taking,
): Begun | undefined => {
  if (attempt === undefined) return undefined
  // Its order is erased as soon as nobody is at it: nobody begins anew.
  const isOver = !isUnderWay(attempt, taking.at)
  if (attempt.erasesAt !== undefined && (isOver || !isSame(attempt, taking))) {
    return { attempt, isOwn: false }
  }
  if (isOver) return undefined
  if (attempt.plan === taking.plan && attempt.number <= (taking.over ?? 0)) return undefined
  return { attempt, isOwn: isSame(attempt, taking) }
}

const begunIn = (record: OrderIntegrationRecord, taking: Taking): Begun => {
  const number = (record.attempt?.number ?? 0) + 1
  const { over: _, ...begun } = taking
  return openAttemptIn(record, taking) ?? { attempt: toAttempt({ ...begun, number }), isOwn: true }
}

/**
 * Writes on the order's record that somebody takes it, before it is handed out. Where another's attempt is under way that
 * stands: of two who take an order at once one does. Taking it again is the same attempt.
 */
export const beginAttempt = async (
  { orderIntegrations, memory }: AttemptDependencies,
  answer: OrderIntegrationRecord,
  taking: Taking,
): Promise<Result<Begun, Failure>> => {
  let isOwn = false
  const begin: Change = (current) => {
    isOwn = false
    // Of two who create a record neither is refused: it is begun once there is one, under its condition.
    if (current === undefined) return answer
    if (isErased(current)) return current
    const known = joinRecords(current, answer)
    const begun = begunIn(known, taking)
    isOwn = begun.isOwn
    return isOwn ? joinRecords(known, toAttemptRecord(known, begun.attempt)) : known
  }
  const first = await orderIntegrations.update(answer, begin)
  const isCreated = first.ok && first.value.record.attempt === undefined
  const updated = isCreated ? await orderIntegrations.update(answer, begin) : first
  if (!updated.ok) return updated
  memory.openSet.apply(updated.value)
  const { attempt } = updated.value.record
  return attempt === undefined ? failure({ kind: 'conflict' }) : success({ attempt, isOwn })
}

type Ending = {
  readonly plan: string
  /** What is known of the order by now. */
  readonly known: OrderIntegrationRecord
  readonly now: string
  /** Undefined: it was said to be over, and is not. */
  readonly end: Attempt['end']
}

/**
 * Writes on the record what became of an attempt of a plan. Another's is left as it is, and so is one of which the record
 * says that already: applied to what it wrote it changes nothing.
 */
export const endAttempt = async (
  { orderIntegrations, memory }: AttemptDependencies,
  { attempt: number, sentAt: saidAt }: Pick<PlannedOrder, 'attempt' | 'sentAt'>,
  { plan, known, now, end }: Ending,
): Promise<Result<void, Failure>> => {
  const updated = await orderIntegrations.update(known, (current) => {
    const newest = joinedUnlessErased(known)(current)
    const { attempt } = newest
    if (attempt?.plan !== plan || attempt.number !== number) return newest
    const sentAt = saidAt ?? attempt.sentAt
    if (attempt.end === end && attempt.sentAt === sentAt) return newest
    return joinRecords(newest, toAttemptRecord(newest, withForm(attempt, now, { sentAt, end })))
  })
  if (!updated.ok) return updated
  memory.openSet.apply(updated.value)
  return success(undefined)
}

type GivingBack = {
  readonly order: OrderKey & Pick<PlannedOrder, 'sentAt'>
  readonly isMeant?: (attempt: Attempt) => boolean
  readonly end?: Attempt['end']
}

/**
 * Ends an attempt of a plan that nobody reprocessed, given back where nothing else is said. Where none is under way, or not
 * the one that is meant, nothing is to be done.
 */
export const giveAttemptBack = async (
  dependencies: AttemptDependencies & { readonly clock: Clock },
  plan: string,
  { order, isMeant = () => true, end = 'GIVEN_BACK' }: GivingBack,
): Promise<Result<void, Failure>> => {
  const read = await dependencies.orderIntegrations.read(order)
  if (!read.ok) return read
  const known = read.value?.record
  if (known?.attempt?.plan !== plan || known.attempt.end !== undefined) return success(undefined)
  if (!isMeant(known.attempt)) return success(undefined)
  const now = dependencies.clock.now()
  const attempted = { ...order, attempt: known.attempt.number }
  return endAttempt(dependencies, attempted, { plan, known, now, end })
}
