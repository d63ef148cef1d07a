import type { ErrorType } from '../../domain/diagnosis/diagnosis'
import type { Failure } from '../../domain/failure'
import type { OrderKey } from '../../domain/orders/order-key'
import type { CloseReason } from '../../domain/orders/person-decision'
import { toHandling, toReason } from '../../domain/orders/to-person-word'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'
import { toHandlingRecord, toReasonRecord } from '../../domain/orders/observed-record'
import { isTeachable } from '../../domain/unknown-messages/labeled-template'
import { createLimit } from '../../lib/limit'
import { failure, success, type Result } from '../../lib/result'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'
import { chosenOrders, type Choice, type Chosen } from './chosen-orders'
import { namedOrders } from './named-orders'
import type { InboxDependencies } from '../inbox/open-inbox'

/** Which orders: named ones, or the open ones that match a filter, part by part. */
export type Selection = { readonly ids?: readonly string[] } & Partial<Omit<Choice, 'most'>>

export type Worked = {
  readonly done: number
  /** Orders that could not be written; asking again is safe. */
  readonly failed: readonly string[]
  /** Orders of the filter beyond what one request does. */
  readonly remaining: number
  /** What the next request goes on after; undefined where nothing is left. */
  readonly after: string | undefined
}

/** A request ends after 30 s; each order costs two or three calls of the store. */
const mostOrders = 500

const atOnce = 16

const longestNote = 1_000

type Said = { readonly note?: string }

/** Closes orders by hand. Nothing in VTEX or at the marketplace changes; they come back when a source contradicts it. */
export const closeOrders = (
  dependencies: InboxDependencies,
  selection: Selection,
  { reason, note }: Said & { readonly reason: CloseReason },
): Promise<Result<Worked, Failure>> =>
  sayOf(dependencies, { ...selection, note }, (key, { at, by, row }) =>
    toHandlingRecord(key, toHandling({ at, by, note, reason, status: row.status })),
  )

/** Takes a closing back. */
export const reopenOrders = (
  dependencies: InboxDependencies,
  selection: Selection,
  { note }: Said,
): Promise<Result<Worked, Failure>> =>
  sayOf(dependencies, { ...selection, note }, (key, { at, by, row }) =>
    toHandlingRecord(key, toHandling({ at, by, note, status: row.status })),
  )

/** Says what the cause is. It stands until a source reports another. */
export const setReason = async (
  dependencies: InboxDependencies,
  selection: Selection,
  { errorType, note }: Said & { readonly errorType: ErrorType },
): Promise<Result<Worked, Failure>> =>
  isTeachable(errorType)
    ? sayOf(dependencies, { ...selection, note }, (key, { at, by }) =>
        toReasonRecord(key, toReason({ at, by, note, errorType })),
      )
    : failure({ kind: 'invalid-input', field: 'errorType', reason: 'wrong-shape' })

type Saying = {
  readonly at: string
  readonly by: string
  readonly row: StoredOrderIntegration['row']
}

const sayOf = async (
  dependencies: InboxDependencies,
  { note, ...selection }: Selection & Said,
  tell: (key: OrderKey, saying: Saying) => OrderIntegrationRecord,
): Promise<Result<Worked, Failure>> => {
  if ((note?.length ?? 0) > longestNote) {
    return failure({ kind: 'invalid-input', field: 'note', reason: 'too-long' })
  }
  const wanted = await wantedOrders(dependencies, selection)
  if (!wanted.ok) return wanted
  const person = await dependencies.people.whoAsks()
  if (!person.ok) return person
  const { rows, remaining, after } = wanted.value
  const at = dependencies.clock.now()
  const limit = createLimit(atOnce)
  const results = await Promise.all(
    rows.map((row) =>
      limit(() => write(dependencies, row, tell(row, { at, by: person.value, row }))),
    ),
  )
  const failed = rows.flatMap(({ id }, index) => (results[index]?.ok ? [] : [id]))
  return success({ done: rows.length - failed.length, failed, remaining, after })
}

const write = async (
  { orderIntegrations, memory }: InboxDependencies,
  key: OrderKey,
  told: OrderIntegrationRecord,
): Promise<Result<void, Failure>> => {
  const updated = await orderIntegrations.update(key, (current) =>
    current === undefined ? told : joinRecords(current, told),
  )
  if (!updated.ok) return updated
  memory.openSet.apply(updated.value)
  return success(undefined)
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
