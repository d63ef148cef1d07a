import { toCheckSubject } from '../../domain/checks/check-subject'
import type { ErrorType } from '../../domain/diagnosis/diagnosis'
import type { Failure } from '../../domain/failure'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { toCheckObservation, type CheckObservation } from '../../domain/orders/check-observation'
import { isErased } from '../../domain/orders/erased'
import { joinRecords } from '../../domain/orders/record'
import { toCheckRecord } from '../../domain/orders/observed-record'
import { createLimit } from '../../lib/limit'
import { failure, success, type Result } from '../../lib/result'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'
import { chosenOrders } from '../orders/chosen-orders'
import { namedOrders, readAll } from '../orders/named-orders'
import type { InboxDependencies } from '../inbox/open-inbox'
import { runChecks } from './run-checks'
import { currentSettings } from '../settings/current-settings'
import type { AskDependencies } from './store-answers'

export type CheckDependencies = InboxDependencies & AskDependencies

export type CheckRequest = {
  readonly ids?: readonly string[]
  readonly issueId?: string
  /** Not parsed yet. */
  readonly filter?: object
  /** The id of the order that an earlier part of the run ended with. */
  readonly after?: string
}

export type CheckedOrder = {
  readonly id: string
  readonly marketplaceOrderId: string
  readonly check: CheckObservation
  /** What sources reported; undefined where none did. */
  readonly reported: ErrorType | undefined
  readonly kept: boolean
  /** The order as it stood when it was asked about. */
  readonly row: OrderIntegrationRow
}

export type CheckRun = {
  readonly orders: readonly CheckedOrder[]
  readonly remaining: number
  readonly after: string | undefined
}

/** A request ends after 30 s: with every upstream at its slowest so many orders still end in time. */
const mostOrders = 300

const mostAtOnce = 20

/**
 * Checks orders against the live store and keeps what was found beside what sources said. Closes nothing. Orders of one
 * call share their questions.
 */
export const checkOrders = async (
  dependencies: CheckDependencies,
  request: CheckRequest,
): Promise<Result<CheckRun, Failure>> => {
  const wanted = await wantedOrders(dependencies, request)
  if (!wanted.ok) return wanted
  const { orders, ...rest } = wanted.value
  const subjects = orders.map((stored) => toCheckSubject(stored.record, reportedOf(stored)))
  // Where settings cannot be read, what was read last stands.
  await currentSettings(dependencies)
  const { divergenceRule } = dependencies.memory.settings.known
  const checked = await runChecks(dependencies, subjects, divergenceRule)
  const at = dependencies.clock.now()
  const limit = createLimit(mostAtOnce)
  const kept = await Promise.all(
    orders.flatMap((stored, index) => {
      const result = checked[index]
      if (result === undefined) return []
      return [limit(() => keep(dependencies, stored, toCheckObservation(result, at)))]
    }),
  )
  return success({ orders: kept, ...rest })
}

/** What sources said, whatever an earlier check found. */
export const reportedOf = ({ judgement }: StoredOrderIntegration): ErrorType | undefined =>
  judgement.origin === 'CHECKED' ? 'NOT_REPORTED' : judgement.diagnosis?.errorType

const keep = async (
  { orderIntegrations, memory }: CheckDependencies,
  stored: StoredOrderIntegration,
  check: CheckObservation,
): Promise<CheckedOrder> => {
  const updated = await orderIntegrations.update(stored.record, (current = stored.record) =>
    isErased(current) ? current : joinRecords(current, toCheckRecord(current, check)),
  )
  if (updated.ok) memory.openSet.apply(updated.value)
  const { id, marketplaceOrderId } = stored.row
  return {
    id,
    marketplaceOrderId,
    check,
    reported: reportedOf(stored),
    kept: updated.ok,
    row: stored.row,
  }
}

type Wanted = Omit<CheckRun, 'orders'> & { readonly orders: readonly StoredOrderIntegration[] }

const wantedOrders = async (
  dependencies: CheckDependencies,
  { ids, issueId, filter, after }: CheckRequest,
): Promise<Result<Wanted, Failure>> => {
  const named = [ids, issueId, filter].filter((each) => each !== undefined)
  if (named.length !== 1) return failure({ kind: 'invalid-input', field: 'ids', reason: 'missing' })
  if (ids !== undefined) {
    const naming = { field: 'ids', most: mostOrders, unknown: 'left-out' } as const
    const found = await namedOrders(dependencies, ids, naming)
    return found.ok ? success({ orders: found.value, remaining: 0, after: undefined }) : found
  }
  const chosen = await chosenOrders(dependencies, {
    filter: filter ?? { issueId },
    after,
    most: mostOrders,
  })
  if (!chosen.ok) return chosen
  const { rows, ...rest } = chosen.value
  if (rows.length === 0 && after === undefined) return failure({ kind: 'not-found' })
  const read = await readAll(rows, (key) => dependencies.orderIntegrations.read(key))
  return read.ok ? success({ orders: read.value, ...rest }) : read
}
