import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** An order as VTEX has it now. */
export type FoundOrder = {
  readonly orderId: string
  /** The workflow state, by its API code; undefined for an order whose flow never started. */
  readonly state: string | undefined
}

/** VTEX's own word on whether an order exists there. Never from a cache. */
export type OrderReader = {
  /** By VTEX order id. Absent is `undefined`; not being able to look is a failure. */
  readonly find: (orderId: string) => Promise<Result<FoundOrder | undefined, UpstreamFailure>>
}
