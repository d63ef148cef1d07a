import type { Settings } from '../../core/settings'
import { totalOf } from '../orders/order-facts'
import type { OrderStore } from '../orders/order-store'
import { errorOf, printedAmount } from './findings'
import { failed, succeeded, type Outcome } from './notification'

export interface Approval {
  readonly account: string
  /** Undefined when the account has no such order. */
  readonly orderId: string | undefined
}

export interface ApproveParts {
  readonly orders: OrderStore
  readonly settings: Settings
  readonly now: number
}

/** https://developers.vtex.com/docs/guides/external-marketplace-update-order-status */
export async function approveOrder(
  { account, orderId }: Approval,
  { orders, settings, now }: ApproveParts,
): Promise<Outcome> {
  const facts = orderId === undefined ? undefined : await orders.get(account, orderId)
  if (!facts) return failed('EOI008', 'ApproveOrder', [])
  switch (facts.status) {
    case 'waiting-ffmt-authorization':
      await orders.put(account, {
        ...facts,
        status: 'ready-for-handling',
        authorizedAt: now,
        changedAt: now,
      })
      return succeeded('SOI002', facts.orderId)
    case 'waiting-for-manual-authorization': {
      const { expected } = facts
      if (expected === undefined) return failed('EOI011', 'ApproveOrder', [])
      const values = [totalOf(facts), expected].map(printedAmount)
      return failed('EOI011', 'ApproveOrder', errorOf({ kind: 'held', values }, settings))
    }
    default:
      return failed('EOI009', 'ApproveOrder', [])
  }
}
