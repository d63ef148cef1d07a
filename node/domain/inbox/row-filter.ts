import type { ErrorType } from '../diagnosis/diagnosis'
import type { Actor } from '../guidance/guidance'
import type { IntegrationStatus } from '../orders/order-integration-status'

/** From a moment on and until before another; what is not known is in no period. ISO 8601 UTC. */
export type Period = { readonly from?: string; readonly to?: string }

/** Amounts of one currency, in its minor unit, both ends included. */
export type ValueRange = {
  readonly currency: string
  readonly atLeast?: number
  readonly atMost?: number
}

/** All conditions must hold; one that is left out, or a list without entries, is none. */
export type RowFilter = {
  readonly search?: string
  readonly statuses?: readonly IntegrationStatus[]
  readonly errorTypes?: readonly ErrorType[]
  readonly actors?: readonly Actor[]
  readonly affiliateIds?: readonly string[]
  readonly processedAt?: Period
  readonly createdAt?: Period
  readonly shipBy?: Period
  /** When a source first spoke of the order: its age. */
  readonly firstSeenAt?: Period
  readonly value?: ValueRange
  /** Only orders that a person closed, while that holds; false for only the others. */
  readonly closed?: boolean
  /** Only those that one person closed: their login, in lower case. */
  readonly closedBy?: string
  readonly closedAt?: Period
}
