import type { Failure } from '../../domain/failure'
import { takenBatch, withBatch, type TakenBatch } from '../../domain/plans/plan'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import { noteMark, noteTaken } from './note-batches'
import { letPassAgain } from './pass-again'
import { verifyOrders } from './verify-orders'
import {
  changeOrders,
  changePlan,
  ordersOf,
  planToActOn,
  type LoadedPlan,
  type OrderChange,
} from './plan-store'
import type { PlanDependencies } from './take-batch'
import { noteAct, notePace } from './waiting-plans'

/** Of fewer the time tells more of the person than of the orders. */
const fewestForPace = 5

const sentAt =
  (now: string): OrderChange =>
  (order) =>
    order.outcome === 'TAKEN'
      ? { ...order, outcome: 'SENT', sentAt: now, looksAgainAt: now }
      : order

/**
 * A person says that the orders of a batch were reprocessed. All of them are looked up, now and until each has its outcome.
 * Saying it again is safe.
 */
export const markBatch = async (
  dependencies: PlanDependencies,
  { id, number }: { readonly id: string; readonly number: number },
): Promise<Result<LoadedPlan, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const batch = takenBatch(loaded.value.plan, number)
  if (batch === undefined) return failure({ kind: 'not-found' })
  // Nobody but its connector says what became of what it is asked for.
  if (batch.affiliateId !== undefined) return failure({ kind: 'conflict' })
  const soon = await noteAct(dependencies, id)
  if (!soon.ok) return soon
  const members = ordersOf(loaded.value).filter((order) => order.batch === number)
  const taken = members.filter(({ outcome }) => outcome === 'TAKEN')
  // Its taking broke off, and nobody was handed out anything.
  const isTaken = members.some(({ outcome }) => outcome === 'TAKEN' || outcome === 'SENT')
  if (batch.markedAt === undefined && !isTaken) return failure({ kind: 'conflict' })
  const now = dependencies.clock.now()
  const known = await noteTaken(dependencies, loaded.value, number)
  const sent = await changeOrders(
    dependencies,
    known,
    new Map(taken.map((order) => [idOf(order), sentAt(now)])),
  )
  if (!sent.ok) return sent
  const left = await letPassAgain(dependencies, sent.value, {
    orders: members.filter(({ outcome }) => outcome === 'PASSES'),
    isMeant: () => true,
  })
  if (!left.ok) return left
  const marking = { batch, taken, by: person.value, now }
  const marked = await noteMarked(dependencies, left.value, marking)
  if (!marked.ok) return marked
  const waiting = ordersOf(marked.value).filter(
    (order) => order.batch === number && order.outcome === 'SENT',
  )
  return verifyOrders(dependencies, marked.value, { due: waiting })
}

type Marking = {
  readonly batch: TakenBatch
  readonly taken: readonly PlannedOrder[]
  readonly by: string
  readonly now: string
}

const noteMarked = async (
  dependencies: PlanDependencies,
  loaded: LoadedPlan,
  { batch, taken, by, now }: Marking,
): Promise<Result<LoadedPlan, Failure>> => {
  if (batch.markedAt !== undefined) {
    return success(await noteMark(dependencies, loaded, batch.number))
  }
  const marked = await changePlan(dependencies, loaded, (plan) => {
    const present = takenBatch(plan, batch.number)
    // Given back meanwhile: its orders are nobody's.
    if (present === undefined) return failure({ kind: 'conflict' })
    return success(
      present.markedAt === undefined
        ? withBatch(plan, { ...present, markedBy: by, markedAt: now })
        : plan,
    )
  })
  if (!marked.ok) return marked
  if (taken.length >= fewestForPace) {
    const seconds = (Date.parse(now) - Date.parse(batch.takenAt)) / 1_000 / taken.length
    const noted = await notePace(dependencies, seconds)
    if (!noted.ok) return noted
  }
  return success(await noteMark(dependencies, marked.value, batch.number))
}
