import type { ErrorType } from '../../domain/diagnosis/diagnosis'
import type { Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { blankRecord } from '../../domain/orders/observed-record'
import type { CloseReason } from '../../domain/orders/close-reason'
import { judge } from '../../domain/orders/judge'
import { validReason } from '../../domain/orders/status'
import type { PresentDecision } from '../../domain/team/present-decision'
import { joinedWith, type OrderIntegrationRecord } from '../../domain/orders/record'
import type { Activity } from '../../domain/team/activity'
import { createLimit } from '../../lib/limit'
import { failure, success, type Result } from '../../lib/result'
import { actedOn, noteActivity, type ActivityDependencies } from '../team/note-activity'
import { loginOf } from '../causes/issue-states'
import type { InboxDependencies } from '../inbox/open-inbox'
import { holdBackWhereOver } from '../resends/hold-back'
import type { ResendDependencies } from '../resends/resend-queues'
import { chosenOrders, type Choice, type Chosen } from './chosen-orders'
import { namedOrders } from './named-orders'

// The way of every decision of a person about orders: which they are, who decides, what it comes to for each, and what
// came of it.

/** Which orders: named ones, or the open ones that match a filter, part by part. */
export type Selection = { readonly ids?: readonly string[] } & Partial<Omit<Choice, 'most'>>

/** An order that was left as it is: a colleague decided about it meanwhile. */
export type DecidedByOther = {
  readonly id: string
  readonly marketplaceOrderId: string
  readonly decision: PresentDecision
}

/** What people had decided about an order before it was worked on: enough to put it back. */
export type WorkedOrder = {
  readonly id: string
  /** Whose it was, whoever takes care of its cause. */
  readonly assignee?: string
  readonly closeReason?: CloseReason
  readonly closeNote?: string
  /** The cause that a person had set. */
  readonly errorType?: ErrorType
}

export type Worked = {
  readonly done: number
  readonly worked: readonly WorkedOrder[]
  /** Orders that could not be written; asking again is safe. */
  readonly failed: readonly string[]
  readonly conflicts: readonly DecidedByOther[]
  /** Orders of the filter beyond what one request does. */
  readonly remaining: number
  /** What the next request goes on after; undefined where nothing is left. */
  readonly after: string | undefined
}

export type DecisionDependencies = InboxDependencies & ActivityDependencies & ResendDependencies

/** What the list of who did what says of an act on orders. */
export type OrderAct = Omit<Activity, 'at' | 'by' | 'orders' | 'orderCount'>

/** Who decides, when, and about which order as it was listed. */
export type DecisionOnOrder = {
  readonly at: string
  readonly by: string
  readonly row: OrderIntegrationRow
}

/** What a decision comes to for an order as it is now. */
export type Decided =
  | { readonly kind: 'told'; readonly record: OrderIntegrationRecord }
  | { readonly kind: 'in-the-way'; readonly decision: PresentDecision }
  | { readonly kind: 'nothing-to-do' }

export type Decide = (known: OrderIntegrationRecord, decision: DecisionOnOrder) => Decided

/** The decision, unless a colleague's is in the way. */
export const unlessInTheWay = (
  decision: PresentDecision | undefined,
  record: () => OrderIntegrationRecord,
): Decided =>
  decision === undefined ? { kind: 'told', record: record() } : { kind: 'in-the-way', decision }

/** A request ends after 30 s; each order costs two or three calls of the store. */
const mostOrders = 500

const atOnce = 16

/** What one person decides about some orders, each as it is when it is written. */
export const decideOnOrders = async (
  dependencies: DecisionDependencies,
  selection: Selection,
  { decide, act }: { readonly decide: Decide; readonly act: OrderAct },
): Promise<Result<Worked, Failure>> => {
  const wanted = await wantedOrders(dependencies, selection)
  if (!wanted.ok) return wanted
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const { rows, remaining, after } = wanted.value
  const decision = { at: dependencies.clock.now(), by: person.value }
  const limit = createLimit(atOnce)
  const outcomes = await Promise.all(
    rows.map((row) => limit(() => write(dependencies, { ...decision, row }, decide))),
  )
  const failed = rows.flatMap(({ id }, index) => (outcomes[index]?.kind === 'failed' ? [id] : []))
  const conflicts = outcomes.flatMap((outcome, index): DecidedByOther[] => {
    const row = rows[index]
    if (row === undefined || outcome.kind !== 'in-the-way') return []
    const { id, marketplaceOrderId } = row
    return [{ id, marketplaceOrderId, decision: outcome.decision }]
  })
  const done = rows.filter((_, index) => outcomes[index]?.kind === 'done')
  const worked = outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.before] : []))
  if (done.length > 0) {
    await noteActivity(dependencies, { ...act, by: person.value, ...actedOn(done) })
  }
  return success({
    done: done.length,
    worked,
    failed,
    conflicts,
    remaining,
    after,
  })
}

type Outcome =
  | { readonly kind: 'done'; readonly before: WorkedOrder }
  | { readonly kind: 'failed' }
  | { readonly kind: 'in-the-way'; readonly decision: PresentDecision }

const write = async (
  dependencies: DecisionDependencies,
  decision: DecisionOnOrder,
  decide: Decide,
): Promise<Outcome> => {
  const { orderIntegrations, memory } = dependencies
  const { row, at } = decision
  let outcome: Outcome = { kind: 'failed' }
  const updated = await orderIntegrations.update(row, (current) => {
    const known = current ?? blankRecord(row, at)
    const decided = decide(known, decision)
    outcome =
      decided.kind === 'in-the-way'
        ? decided
        : { kind: 'done', before: decidedBefore(row.id, known) }
    if (decided.kind !== 'told') return known
    return joinedWith(decided.record)(current)
  })
  if (!updated.ok) return { kind: 'failed' }
  memory.openSet.apply(updated.value)
  await holdBackWhereOver(dependencies, updated.value)
  return outcome
}

const decidedBefore = (id: string, record: OrderIntegrationRecord): WorkedOrder => {
  const { closing, verdict } = judge(record)
  return {
    id,
    assignee: record.assignment?.to,
    closeReason: closing?.reason,
    closeNote: closing?.note,
    errorType: validReason(record, verdict),
  }
}

const wantedOrders = async (
  dependencies: InboxDependencies,
  { ids, filter, after, asOf }: Selection,
): Promise<Result<Chosen, Failure>> => {
  if ((ids === undefined) === (filter === undefined)) {
    return failure({ kind: 'invalid-input', field: 'orders.ids', reason: 'missing' })
  }
  if (filter !== undefined) {
    const chosen = await chosenOrders(dependencies, { filter, after, asOf, most: mostOrders })
    return chosen.ok || chosen.error.kind !== 'invalid-input'
      ? chosen
      : failure({ ...chosen.error, field: `orders.${chosen.error.field}` })
  }
  const naming = { field: 'orders.ids', most: mostOrders, unknown: 'refuses-all' } as const
  const found = await namedOrders(dependencies, ids ?? [], naming)
  if (!found.ok) return found
  return success({ rows: found.value.map(({ row }) => row), remaining: 0, after: undefined })
}
