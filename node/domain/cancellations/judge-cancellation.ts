import { isUnderWay, type Attempt } from '../orders/attempt'
import { inOneCase, toKeptId, type OrderKey } from '../orders/order-key'
import type { OrderIntegrationRecord } from '../orders/record'
import type { OrderIntegrationRow } from '../inbox/row'
import { canceledAtMarketplace } from './canceled-at-marketplace'
import type { CancellationKind, JudgedToCancel } from './canceled-order'

// Which orders may be canceled here: pure. A canceled order never comes back, so that this names what may be, and refuses
// everything else: a state that nobody thought of, and what VTEX does not say.

/** An order in VTEX as get order shows it. */
export type OrderInVtex = {
  readonly orderId: string
  readonly marketplaceOrderId?: string
  readonly state: string | undefined
  /** Whether any part of it was invoiced; undefined where VTEX does not say. */
  readonly hasInvoice?: boolean
  /** Whether VTEX says that it can be canceled; undefined where it does not say. */
  readonly isCancelable?: boolean
}

const waitsForStore = 'waiting-for-manual-authorization'

/**
 * The states before anybody prepares the order. From ready-for-handling on VTEX asks for a second cancel
 * (https://help.vtex.com/en/docs/tutorials/canceling-orders, read 2026-11-30), and an ERP may be invoicing it; of a store
 * with a warehouse system it may be picked from waiting-for-fulfillment on.
 */
const beforeHandling: ReadonlySet<string> = new Set([
  waitsForStore,
  'order-accepted',
  'on-order-completed-ffm',
  'waiting-ffmt-authorization',
  'authorize-fulfillment',
  'waiting-for-order-authorization',
  'window-to-cancel',
])

const handling: ReadonlySet<string> = new Set(['ready-for-handling', 'start-handling', 'handling'])

const invoiced: ReadonlySet<string> = new Set(['invoice', 'invoiced'])

const canceling: ReadonlySet<string> = new Set([
  'cancel',
  'request-cancel',
  'cancellation-requested',
  'waiting-for-seller-decision',
])

/** Whether an order in this state is being canceled, or somebody asked for it. */
export const isCanceling = (state: string): boolean => canceling.has(state)

/** Whether it waits for somebody to decide about a cancel that was asked for. */
export const isRequest = (state: string): boolean => canceling.has(state) && state !== 'cancel'

/**
 * A marketplace's pack, an exchange or a part of it is another order, whatever it is found by and whatever id of the
 * marketplace it bears.
 */
const isThisOrder = (key: OrderKey, { orderId }: OrderInVtex): boolean =>
  inOneCase(orderId) === toKeptId(key)

const refused = (reason: JudgedToCancel['reason'], evidenceAt: string): JudgedToCancel => ({
  outcome: 'REFUSED',
  reason,
  evidenceAt,
})

/** What the order itself says against it. */
const inVtex = (found: OrderInVtex, now: string): JudgedToCancel | undefined => {
  const { state, hasInvoice, isCancelable } = found
  if (state === undefined) return refused('INCOMPLETE', now)
  if (state === 'canceled') {
    return { outcome: 'ALREADY_CANCELED', reason: 'CANCELED', evidenceAt: now }
  }
  if (canceling.has(state)) {
    return { outcome: 'REQUESTED', reason: 'CANCEL_REQUESTED', evidenceAt: now }
  }
  if (hasInvoice === true || invoiced.has(state)) return refused('INVOICED', now)
  if (handling.has(state)) return refused('HANDLING', now)
  if (!beforeHandling.has(state)) return refused('OTHER_STATE', now)
  return hasInvoice === false && isCancelable === true ? undefined : refused('NOT_CANCELABLE', now)
}

export type JudgingToCancel = {
  /** The cancellation that asks: its own attempt is in nobody's way. */
  readonly cancellation: string
  readonly now: string
  /** Only for this kind, where one was asked for. */
  readonly kind?: CancellationKind
}

const kindOf = (
  record: OrderIntegrationRecord,
  { state }: OrderInVtex,
  { kind, now }: JudgingToCancel,
): Pick<JudgedToCancel, 'kind' | 'evidenceAt'> | undefined => {
  const canceledAt = canceledAtMarketplace(record, now)
  if (canceledAt !== undefined && kind !== 'DECLINED') {
    return { kind: 'CANCELED_AT_MARKETPLACE', evidenceAt: canceledAt }
  }
  return state === waitsForStore && kind !== 'CANCELED_AT_MARKETPLACE'
    ? { kind: 'DECLINED', evidenceAt: now }
    : undefined
}

/** A cancel that was begun, and of which nobody knows what became of it: another one might be the second. */
const isUnsettled = ({ act, end }: Attempt): boolean =>
  act === 'CANCEL' && (end === undefined || end === 'NOT_SEEN')

const begunElsewhere = (
  { attempt }: OrderIntegrationRecord,
  { cancellation, now }: JudgingToCancel,
): JudgedToCancel | undefined => {
  if (attempt === undefined || attempt.plan === cancellation) return undefined
  const { takenAt, by: takenBy, plan: elsewhere } = attempt
  if (isUnderWay(attempt, now)) return { ...refused('UNDER_WAY', takenAt), takenBy }
  return isUnsettled(attempt)
    ? { ...refused('UNSETTLED_ELSEWHERE', takenAt), takenBy, elsewhere }
    : undefined
}

/** Whether an order may be canceled, from its record and what get order shows right now; undefined: VTEX has none. */
export const judgeCancellation = (
  record: OrderIntegrationRecord,
  found: OrderInVtex | undefined,
  judging: JudgingToCancel,
): JudgedToCancel => {
  const { now } = judging
  if (found === undefined) return refused('NOT_IN_VTEX', now)
  if (!isThisOrder(record, found)) return refused('OTHER_ID', now)
  const against = inVtex(found, now)
  if (against !== undefined) return against
  const begun = begunElsewhere(record, judging)
  if (begun !== undefined) return begun
  const kind = kindOf(record, found, judging)
  return kind === undefined
    ? refused('NOT_CONFIRMED', now)
    : { outcome: 'MAY_BE_CANCELED', ...kind }
}

/** As which it is worth preparing, from its row alone: a look at Orders decides. */
export const mayCancel = ({
  workflowState = '',
  status,
  step,
  errorType,
}: Pick<OrderIntegrationRow, 'workflowState' | 'status' | 'step' | 'errorType'>):
  CancellationKind | undefined => {
  if (!beforeHandling.has(workflowState)) return undefined
  const saysCanceled =
    status === 'INTEGRATED_WITH_PROBLEM' && step === 'CANCEL' && errorType === 'ORDER_CANCELED'
  if (saysCanceled) return 'CANCELED_AT_MARKETPLACE'
  return workflowState === waitsForStore ? 'DECLINED' : undefined
}
