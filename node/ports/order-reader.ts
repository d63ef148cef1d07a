import type { UpstreamFailure } from '../domain/failure'
import type { ReportedDetails } from '../domain/orders/order-details'
import type { Result } from '../lib/result'

/** An order as VTEX has it now. Nothing of its buyer but the postal code, of which only the area is ever kept. */
export type FoundOrder = {
  readonly orderId: string
  /** The marketplace's own id, where VTEX names it. */
  readonly marketplaceOrderId?: string
  /** The workflow state, by its API code; undefined for an order whose flow never started. */
  readonly state: string | undefined
  /** When it came into this state, as far as VTEX tells: the last change of the order. ISO 8601 UTC. */
  readonly since?: string
  readonly isInError: boolean
  /** Whether any part of it was invoiced; undefined where VTEX does not say. */
  readonly hasInvoice?: boolean
  /** Whether VTEX says that it can be canceled; undefined where it does not say. */
  readonly isCancelable?: boolean
  readonly details: ReportedDetails
}

/** VTEX's own word on whether an order exists there. Never from a cache. */
export type OrderReader = {
  /** By VTEX order id. Absent is `undefined`; not being able to look is a failure. */
  readonly find: (orderId: string) => Promise<Result<FoundOrder | undefined, UpstreamFailure>>
}
