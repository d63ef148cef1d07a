import type { Order } from '../api/use-order-integration'
import { VTEX_LOG } from '../ui'
import { isInVtex } from '../ui/labels'
import { firstPlaceOf } from '../work/first-place'
import type { PreparingCancellation } from '../work/use-cancel-in-vtex'
import type { Checking } from './checks/use-order-check'

/** The one thing to do now about an order. */
export type Primary =
  | { readonly kind: 'go'; readonly url: string; readonly label: string }
  /** With a plan, which says what becomes of it; who may not work on orders only reads where it is done. */
  | { readonly kind: 'reprocess'; readonly url: string; readonly id: string }
  /** Of what the marketplace canceled and VTEX has alive: prepares that, and sends nothing. */
  | { readonly kind: 'cancel'; readonly id: string }
  | { readonly kind: 'check' }
  | { readonly kind: 'reopen' }

type Known = Pick<Checking, 'check' | 'mayCheck'>

/** What only some roles may do. */
type Allowed = Pick<PreparingCancellation, 'mayCancel'>

/** Cancels what nobody may ship, asks the store, goes to what failed, or reprocesses what passed. Undefined where a person may do none of it. */
export function primaryOf(
  order: Order,
  { check, mayCheck }: Known,
  { mayCancel }: Allowed,
): Primary | undefined {
  if (order.closing) return mayCheck ? { kind: 'reopen' } : undefined
  if (mayCancel && order.mayCancel === 'CANCELED_AT_MARKETPLACE') {
    return { kind: 'cancel', id: order.id }
  }
  if (check?.verdict === 'WOULD_INTEGRATE' && check.steps) {
    return { kind: 'reprocess', url: VTEX_LOG, id: order.id }
  }
  const way = wayToWork(order, check)
  if (way) return { kind: 'go', url: way.url, label: way.label }
  return mayCheck ? { kind: 'check' } : undefined
}

/** Where the first thing is to be done: at what failed, or where the order is in VTEX. */
function wayToWork(order: Order, check: Checking['check']) {
  const steps = check?.steps ?? order.diagnosis?.steps
  switch (check?.verdict) {
    case 'WOULD_FAIL': {
      const failed = check.results.find(({ outcome, link }) => outcome === 'PROBLEM' && link)
      return failed?.link ?? firstPlaceOf(steps)
    }
    case 'ALREADY_IN_VTEX':
      return firstPlaceOf(steps)
    default:
      return isInVtex(order.status) ? firstPlaceOf(steps) : undefined
  }
}
