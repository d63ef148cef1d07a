import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** A task of VTEX DO that is not closed. */
export type OpenTask = {
  readonly id: string
  /** Whether it is about the order itself, not about its payment or anything else, and nobody has taken it. */
  readonly isOfOrder: boolean
}

/** What VTEX DO asks the store's people about an order. */
export type OrderTasks = {
  /** The open tasks about an order, by its VTEX order id. None is an answer; not being able to look is a failure. */
  readonly openOf: (orderId: string) => Promise<Result<readonly OpenTask[], UpstreamFailure>>
  /** Closes a task under the name of the person who asks. A failure leaves open whether it was. */
  readonly close: (taskId: string) => Promise<Result<void, UpstreamFailure>>
}
