import { isDueToday, type DayBounds } from '../inbox/deadline-bands'
import { sumsOf, type OrderSums } from './order-sums'
import { batchOf, isSending, takenBatch, type Plan, type TakenBatch } from './plan'
import { isWaiting } from './plan-outcome'
import { byDeadline, idOf, type PlannedOrder } from './planned-order'

// Passing orders stand in batches, first deadline first. Which orders are in one is settled when a batch is taken: until
// then it follows from the orders, so that what is checked later still finds its place.

/** What VTEX's search form takes at a time. An assumption. */
export const ordersInBatch = 100

/** The batch that it is in, where somebody took that. */
const takenWith = (plan: Plan, order: PlannedOrder): TakenBatch | undefined => {
  const batch = batchOf(plan, order)
  return batch === undefined ? undefined : takenBatch(plan, batch)
}

/** Whether nobody took it so far and it is to be reprocessed by hand. */
const isByHand = (plan: Plan, order: PlannedOrder): boolean =>
  order.outcome === 'PASSES' &&
  !isSending(plan, order.affiliateId) &&
  takenWith(plan, order) === undefined

/** Those of an affiliate that its connector may be asked for: they pass, and are in no batch that was taken. */
export const unplacedOf = (
  plan: Plan,
  orders: readonly PlannedOrder[],
  affiliateId: string,
): readonly PlannedOrder[] =>
  orders
    .filter((order) => order.affiliateId === affiliateId && order.outcome === 'PASSES')
    .filter((order) => takenWith(plan, order) === undefined)
    .sort(byDeadline)

/** Whether it is in a batch that goes to a connector, and was not released as far as the plan says. */
export const isUnreleased = (plan: Plan, order: PlannedOrder): boolean =>
  order.outcome === 'PASSES' && takenWith(plan, order)?.affiliateId !== undefined

export type BatchState = 'READY' | 'TAKEN' | 'MARKED' | 'VERIFIED'

export type Batch = OrderSums & {
  readonly number: number
  readonly state: BatchState
  readonly firstDeadline: string | undefined
  /** Whether nobody promised it. */
  readonly firstDeadlineEstimated: boolean
  readonly taken: TakenBatch | undefined
  readonly integrated: number
  readonly failedAgain: number
  readonly waiting: number
  /** Of those that wait, how many the connector has not answered. */
  readonly requested: number
  readonly refused: number
}

/** The greatest number of a batch so far. */
export const lastNumber = (plan: Plan, orders: readonly PlannedOrder[]): number =>
  Math.max(0, ...plan.batches.map(({ number }) => number), ...orders.map(({ batch = 0 }) => batch))

/** In which batch each passing order is that was in none so far, by its id. */
export const placesOf = (
  plan: Plan,
  orders: readonly PlannedOrder[],
): ReadonlyMap<string, number> => {
  const first = lastNumber(plan, orders) + 1
  const unplaced = orders
    .filter((order) => batchOf(plan, order) === undefined && isByHand(plan, order))
    .sort(byDeadline)
  return new Map(
    unplaced.map((order, index) => [idOf(order), first + Math.floor(index / ordersInBatch)]),
  )
}

type Found = { readonly members: readonly PlannedOrder[]; readonly waiting: number }

const stateOf = (taken: TakenBatch | undefined, { members, waiting }: Found): BatchState => {
  if (taken === undefined) return 'READY'
  // Nobody marked it, and what became of each of its orders is known all the same.
  const isOver = members.length > 0 && !members.some(({ outcome }) => isWaiting(outcome))
  if (taken.markedAt === undefined && !isOver) return 'TAKEN'
  return waiting > 0 ? 'MARKED' : 'VERIFIED'
}

const countOf = (orders: readonly PlannedOrder[], outcome: PlannedOrder['outcome']): number =>
  orders.filter((order) => order.outcome === outcome).length

/**
 * The batches of a plan by their number: those that were taken, and what is left. One of which nothing was left to hand out
 * when its taking broke off is none.
 */
export const batchesOf = (
  plan: Plan,
  orders: readonly PlannedOrder[],
  bounds: DayBounds,
): readonly Batch[] => {
  const places = placesOf(plan, orders)
  const byNumber = new Map<number, PlannedOrder[]>(plan.batches.map(({ number }) => [number, []]))
  for (const order of orders) {
    const number = batchOf(plan, order) ?? places.get(idOf(order))
    if (number === undefined || isOfNone(plan, order)) continue
    const batch = byNumber.get(number)
    if (batch === undefined) byNumber.set(number, [order])
    else batch.push(order)
  }
  return [...byNumber]
    .map(([number, members]) => toBatch({ plan, number, members }, bounds))
    .filter(({ orderCount, state }) => orderCount > 0 || state !== 'TAKEN')
    .sort((left, right) => left.number - right.number)
}

/** Its place among the batches by hand is of no use while its connector sends it. */
const isOfNone = (plan: Plan, order: PlannedOrder): boolean =>
  order.outcome === 'PASSES' &&
  isSending(plan, order.affiliateId) &&
  takenWith(plan, order) === undefined

/** Whether none of the orders that are due then was promised. */
const isOnlyEstimated = (members: readonly PlannedOrder[], at: string | undefined): boolean =>
  at !== undefined &&
  members.every(({ shipBy, shipByEstimated }) => shipBy !== at || shipByEstimated === true)

type Members = {
  readonly plan: Plan
  readonly number: number
  readonly members: readonly PlannedOrder[]
}

const toBatch = ({ plan, number, members }: Members, bounds: DayBounds): Batch => {
  const taken = plan.batches.find((batch) => batch.number === number)
  const requested = countOf(members, 'REQUESTED')
  const unreleased = taken?.affiliateId === undefined ? 0 : countOf(members, 'PASSES')
  const waiting = countOf(members, 'SENT') + countOf(members, 'TAKEN') + requested + unreleased
  const [first] = [...members].sort(byDeadline)
  return {
    ...sumsOf(members, (order) => isDueToday({ order }, bounds)),
    number,
    state: stateOf(taken, { members, waiting }),
    firstDeadline: first?.shipBy,
    firstDeadlineEstimated: isOnlyEstimated(members, first?.shipBy),
    taken,
    integrated: countOf(members, 'INTEGRATED'),
    failedAgain: countOf(members, 'FAILED_AGAIN'),
    waiting,
    requested,
    refused: countOf(members, 'REFUSED_BY_CONNECTOR'),
  }
}

/** So many of one batch that fail again are no accident. */
const mostFailures = 5

const isFailure = (outcome: PlannedOrder['outcome']): boolean =>
  outcome === 'FAILED_AGAIN' || outcome === 'REFUSED_BY_CONNECTOR'

const failuresByBatch = (orders: readonly PlannedOrder[]): ReadonlyMap<number, number> => {
  const failures = new Map<number, number>()
  for (const { outcome, batch } of orders) {
    if (!isFailure(outcome) || batch === undefined) continue
    failures.set(batch, (failures.get(batch) ?? 0) + 1)
  }
  return failures
}

/** Whether a batch failed so often that people should decide before more is taken. */
export const failsTooOften = (plan: Plan, orders: readonly PlannedOrder[]): boolean => {
  const failures = failuresByBatch(orders)
  return plan.batches.some(
    ({ number, accepted = 0 }) => (failures.get(number) ?? 0) - accepted >= mostFailures,
  )
}

/** The plan after somebody decided to go on all the same. */
export const withFailuresAccepted = (plan: Plan, orders: readonly PlannedOrder[]): Plan => {
  const failures = failuresByBatch(orders)
  const batches = plan.batches.map((batch) => ({
    ...batch,
    accepted: failures.get(batch.number) ?? 0,
  }))
  return { ...plan, stopped: undefined, batches }
}
