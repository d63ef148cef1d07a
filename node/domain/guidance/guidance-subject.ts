import type { Diagnosis } from '../diagnosis/diagnosis'
import type { IntegrationStatus, IntegrationStep } from '../orders/order-integration-status'
import type { DivergenceRule } from '../price-divergence/bands'
import type { WaitsFor } from '../orders/waits-for'

/** What is known of the order itself. Each may be unknown: a sentence that needs it is then left out. */
export type KnownOrder = {
  readonly marketplaceName?: string
  /** The id that the connector uses; the best known name of the order at the marketplace. Empty for several orders. */
  readonly marketplaceOrderId: string
  readonly orderId?: string
  /** ISO 4217, of what the buyer pays. */
  readonly currency?: string
  /** Who has to move it, by its state in Orders. */
  readonly waitsFor?: WaitsFor
  readonly salesChannel?: string
  readonly skuIds: readonly string[]
  readonly carrier?: { readonly id?: string; readonly name: string; readonly service?: string }
  readonly postalArea?: string
  /** ISO 8601 UTC. */
  readonly shipBy?: string
}

/** What guidance is given for. */
export type GuidanceSubject = {
  readonly diagnosis: Diagnosis
  readonly status: IntegrationStatus
  /** Where in its way it failed, if that is known. */
  readonly step?: IntegrationStep
  readonly order: KnownOrder
  /** The store's Price Divergence rule as a person typed it in; absent where nobody did. */
  readonly divergenceRule?: DivergenceRule
}
