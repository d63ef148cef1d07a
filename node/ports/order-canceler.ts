import type { UpstreamFailure } from '../domain/failure'

/** What came of asking VTEX to cancel an order. */
export type CancelAnswer =
  /** VTEX took it; when Orders shows it is another matter. */
  | { readonly kind: 'taken' }
  /** VTEX says no, in its own words where it has any: as far as it tells, nothing happened. */
  | { readonly kind: 'refused'; readonly says?: string }
  /** It was not let through: the person may not. Nothing happened. */
  | { readonly kind: 'turned-away'; readonly failure: UpstreamFailure }
  /** No answer: whether it happened is not known. */
  | { readonly kind: 'unanswered' }

/** Cancels orders in VTEX. It cannot be taken back. */
export type OrderCanceler = {
  /**
   * Asks VTEX once, with the token of the person who sent this request, to cancel an order by its VTEX order id. It is
   * never asked a second time in here, whatever is answered.
   */
  readonly cancel: (orderId: string, reason: string) => Promise<CancelAnswer>
}
