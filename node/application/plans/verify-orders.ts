import type { Failure } from '../../domain/failure'
import { readRecord } from '../../domain/inbox/read-record'
import type { Attempt } from '../../domain/orders/attempt'
import { toKeptId } from '../../domain/orders/order-key'
import type { OrderIntegrationRecord } from '../../domain/orders/record'
import { failsTooOften } from '../../domain/plans/batches'
import { afterNoAnswer, dueAmong } from '../../domain/plans/verification-times'
import {
  afterHolding,
  afterSending,
  beforeTaking,
  endOf,
  isSeenSinceTaken,
  isSent,
} from '../../domain/plans/outcome-after'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { isCalledOff } from '../../domain/resends/called-off'
import { resendKey } from '../../domain/resends/resend-request'
import { withEnded, withLooked } from '../../domain/resends/resend-queue'
import { createLimit } from '../../lib/limit'
import { allOf, success, type Result } from '../../lib/result'
import type { OpenSet } from '../inbox/open-set'
import { changeQueue, type ResendDependencies } from '../resends/resend-queues'
import type { JobStates } from '../tick/job-states'
import { endAttempt } from './attempts'
import { askOrders, type AskOrdersDependencies } from './ask-orders'
import { changeOrders, ordersOf, type LoadedPlan, type OrderChange } from './plan-store'
import { stopAsking } from './stop-asking'
import { takeAnswers, type AnswersDependencies } from './take-answers'
import { noteNextVerification } from './waiting-plans'

export type VerifyDependencies = AskOrdersDependencies &
  AnswersDependencies & {
    readonly jobStates: JobStates
    readonly memory: { readonly openSet: Pick<OpenSet, 'isOpen'> }
  }

const atOnce = 8

/** The orders of a plan whose time to be looked up has come, the longest waiting first. */
export const dueIn = (loaded: LoadedPlan, now: string): readonly PlannedOrder[] =>
  dueAmong(ordersOf(loaded), now)

type Looking = {
  readonly due: readonly PlannedOrder[]
  /** Whether Orders may be asked about one more order; where it may not, the order waits for its next turn. */
  readonly mayAsk?: (order: PlannedOrder) => boolean
}

/**
 * Looks orders of a plan up, says what became of each, and when the rest is looked up again. An order that was not handed
 * out since Orders did not answer passes again, or not; one that was handed out a day ago and never marked does too, unless
 * it has its outcome. Orders is not asked about what it is already known to have.
 */
export const verifyOrders = async (
  dependencies: VerifyDependencies,
  loaded: LoadedPlan,
  { due, mayAsk = () => true }: Looking,
): Promise<Result<LoadedPlan, Failure>> => {
  const limit = createLimit(atOnce)
  const plan = loaded.plan.id
  const at = dependencies.clock.now()
  const visits = due.map((order) => limit(() => verified(dependencies, order, { plan, mayAsk })))
  const looked = (await Promise.all(visits)).flatMap((each) => each ?? [])
  const changed = await changeOrders(dependencies, loaded, changesOf(looked))
  if (!changed.ok) return changed
  const left = await noteLooked(dependencies, { plan, at, looked })
  if (!left.ok) return left
  const settled = await stoppedWhereItFails(dependencies, changed.value)
  if (!settled.ok) return settled
  const noted = await noteNextVerification(dependencies, settled.value)
  return noted.ok ? settled : noted
}

type Looked = {
  readonly seen: PlannedOrder
  readonly next: PlannedOrder
  /** Absent where Orders did not answer. */
  readonly isClosed?: boolean
}

/** The record of an order that was sent and that Orders is known to have since; an order that is open here is read by nobody. */
const seenAlready = async (
  { orderIntegrations, memory }: VerifyDependencies,
  order: PlannedOrder,
): Promise<OrderIntegrationRecord | undefined> => {
  if (!isSent(order) || memory.openSet.isOpen(toKeptId(order))) return undefined
  const stored = await orderIntegrations.read(order)
  const record = stored.ok ? stored.value?.record : undefined
  return record !== undefined && isSeenSinceTaken(order, record) ? record : undefined
}

/** Undefined where Orders would have to be asked and may not. */
const verified = async (
  dependencies: VerifyDependencies,
  order: PlannedOrder,
  { plan, mayAsk }: Required<Pick<Looking, 'mayAsk'>> & { readonly plan: string },
): Promise<Looked | undefined> => {
  const known = await seenAlready(dependencies, order)
  if (known === undefined && !mayAsk(order)) return undefined
  const looked =
    known === undefined ? await askOrders(dependencies, order) : success({ record: known })
  const now = dependencies.clock.now()
  const later = { seen: order, next: { ...order, looksAgainAt: afterNoAnswer(now) } }
  if (!looked.ok) return later
  const { record } = looked.value
  const { next, isWritten, end } = seenIn(order, record, { plan, now })
  const ended = isWritten
    ? success(undefined)
    : await endAttempt(dependencies, next, { plan, known: record, now, end })
  // What could not be written on the record is found out again.
  if (!ended.ok) return later
  return { seen: order, next, isClosed: isCalledOff(readRecord(record).row) }
}

type Seen = {
  readonly next: PlannedOrder
  /** Whether the record says as much of the attempt: how it ended, and since when it is said to be sent. */
  readonly isWritten: boolean
  readonly end: Attempt['end']
}

const seenIn = (
  order: PlannedOrder,
  record: OrderIntegrationRecord,
  { plan, now }: { readonly plan: string; readonly now: string },
): Seen => {
  const { attempt } = record
  const open = attempt?.plan === plan && attempt.end === undefined ? attempt : undefined
  if (order.outcome === 'TAKEN') {
    const next = afterHolding(order, record, now)
    return { next, isWritten: open === undefined, end: endOf(next) ?? 'GIVEN_BACK' }
  }
  if (order.outcome !== 'UNKNOWN') {
    const next = afterSending(order, record, now)
    const isSaid = open?.number !== next.attempt || open?.sentAt === next.sentAt
    return { next, isWritten: next.outcome === order.outcome && isSaid, end: endOf(next) }
  }
  const next = beforeTaking(order, record, { now, plan })
  // Written although no answer said so: nobody was handed it out. What was taken since is later than this look's time.
  const lost = open !== undefined && open.takenAt < (order.looksAgainAt ?? '') ? open : undefined
  const attempted = { ...next, attempt: lost?.number ?? next.attempt }
  return { next: attempted, isWritten: lost === undefined, end: 'GIVEN_BACK' }
}

type Looks = { readonly plan: string; readonly at: string; readonly looked: readonly Looked[] }

/** What connectors are asked for after a look: what has its outcome no longer, what has none was seen just now. */
const noteLooked = async (
  dependencies: ResendDependencies,
  { plan, at, looked }: Looks,
): Promise<Result<unknown, Failure>> => {
  const asked = looked.filter(({ seen }) => seen.outcome === 'REQUESTED')
  const keyOf = ({ seen: order }: Looked) => resendKey({ order, plan, attempt: order.attempt ?? 0 })
  const over = new Set(asked.filter(({ next }) => next.outcome !== 'REQUESTED').map(keyOf))
  const looks = new Map(
    asked.flatMap((each) => {
      const { isClosed } = each
      return isClosed === undefined ? [] : [[keyOf(each), { isClosed }] as const]
    }),
  )
  const affiliates = new Set(asked.map(({ seen }) => seen.affiliateId))
  return allOf(
    await Promise.all(
      [...affiliates].map((affiliateId) =>
        changeQueue(dependencies, affiliateId, (queue) => {
          const isOver = ({ key }: { readonly key: string }) => over.has(key)
          return withLooked(withEnded(queue, 'done', { now: at, isOver }), looks, at)
        }),
      ),
    ),
  )
}

const changesOf = (looked: readonly Looked[]): ReadonlyMap<string, OrderChange> =>
  new Map(
    looked.map(({ seen, next }) => [
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
  const stopped = await stopAsking(dependencies, loaded, { reason: 'FAILED_AGAIN', at })
  return stopped.ok ? takeAnswers(dependencies, stopped.value) : stopped
}
