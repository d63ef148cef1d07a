import { randomBytes } from 'node:crypto'

import { mostOrders, type Cancellation } from '../../domain/cancellations/cancellation'
import {
  withJudgedToCancel,
  type CanceledOrder,
  type CancellationKind,
} from '../../domain/cancellations/canceled-order'
import type { Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { afterNoAnswer } from '../../domain/plans/verification-times'
import { createLimit } from '../../lib/limit'
import { failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import type { InboxDependencies } from '../inbox/open-inbox'
import type { Selection } from '../orders/decide-on-orders'
import { plannedRows, type PlannedRows } from '../plans/planned-rows'
import { actedOn, noteActivity, type ActivityDependencies } from '../team/note-activity'
import { askOrder, judged, notAnswered, type AskOrderDependencies } from './ask-order'
import type { CancellationStore } from './cancellation-store'

export type PrepareDependencies = InboxDependencies &
  ActivityDependencies &
  AskOrderDependencies &
  CancellationStore

type Wanted = { readonly orders: Selection; readonly kind?: CancellationKind }

export type PreparedCancellation = {
  readonly cancellation: Cancellation
  /** Ids that were named and lead to no order. */
  readonly unknownIds: readonly string[]
}

const atOnce = 8

/** Of named orders those that are named by an id that only one can have: an id of a marketplace may be another's too. */
const withoutDoubt = ({ rows, unknownIds }: PlannedRows, { ids }: Selection): PlannedRows => {
  if (ids === undefined) return { rows, unknownIds }
  const named = new Set(ids)
  const isNamed = ({ id, orderId = '' }: OrderIntegrationRow) => named.has(id) || named.has(orderId)
  const certain = rows.filter(isNamed)
  const known = new Set(certain.flatMap(({ id, orderId = '' }) => [id, orderId]))
  return { rows: certain, unknownIds: ids.filter((id) => !known.has(id)) }
}

/**
 * Fixes which orders are to be canceled, and looks at each in Orders: which may be, which not and why. Nothing is sent, and
 * nothing of an order is changed.
 */
export const prepareCancellation = async (
  dependencies: PrepareDependencies,
  { orders: selection, kind }: Wanted,
): Promise<Result<PreparedCancellation, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const chosen = await plannedRows(dependencies, selection)
  if (!chosen.ok) return chosen
  const { rows, unknownIds } = withoutDoubt(chosen.value, selection)
  if (rows.length === 0) return failure({ kind: 'not-found' })
  if (rows.length > mostOrders) {
    return failure({ kind: 'invalid-input', field: 'input.orders', reason: 'too-many-to-cancel' })
  }
  const by = person.value
  const id = randomBytes(6).toString('hex')
  const limit = createLimit(atOnce)
  const ask = (row: OrderIntegrationRow) => toOrder(dependencies, row, { cancellation: id, kind })
  const orders = await Promise.all(rows.map((row) => limit(() => ask(row))))
  const at = dependencies.clock.now()
  const cancellation: Cancellation = { id, by, at, confirmed: [], orders }
  const kept = await dependencies.cancellations.put(id, cancellation)
  if (!kept.ok) return kept
  const act = { kind: 'CANCELLATION_PREPARED', by, cancellationId: id } as const
  await noteActivity(dependencies, { ...act, ...actedOn(rows) })
  return success({ cancellation, unknownIds })
}

type Asking = { readonly cancellation: string; readonly kind: CancellationKind | undefined }

const toOrder = async (
  dependencies: AskOrderDependencies,
  row: OrderIntegrationRow,
  { cancellation, kind }: Asking,
): Promise<CanceledOrder> => {
  const { affiliateId, marketplaceOrderId, orderId } = row
  const chosen = { affiliateId, marketplaceOrderId, orderId, value: row.order.value }
  const asked = await askOrder(dependencies, row)
  const now = dependencies.clock.now()
  if (!asked.ok) return { ...chosen, ...notAnswered, kind, looksAgainAt: afterNoAnswer(now) }
  const { found, record } = asked.value
  const seen = {
    ...chosen,
    orderId: found?.orderId ?? orderId,
    value: record.details.value?.value ?? row.order.value,
  }
  return withJudgedToCancel(seen, judged(asked.value, { cancellation, now, kind }), now)
}
