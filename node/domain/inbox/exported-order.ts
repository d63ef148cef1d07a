import type { ErrorType } from '../diagnosis/diagnosis'
import type { Actor } from '../guidance/guidance'
import type { IntegrationStatus, IntegrationStep } from '../orders/order-integration-status'

/** What a line of a file says of an order. What is not known is left out. */
export type ExportedOrder = {
  readonly id: string
  readonly orderId?: string
  readonly marketplaceOrderId: string
  readonly marketplace: { readonly id: string; readonly name: string }
  readonly status: IntegrationStatus
  readonly step?: IntegrationStep
  readonly value?: { readonly amount: number; readonly currency: string }
  readonly shipBy?: { readonly at: string; readonly estimated: boolean }
  readonly firstSeenAt: string
  readonly lastProcessedAt: string
  readonly diagnosis?: {
    readonly errorType: ErrorType
    readonly title: string
    readonly code?: string
    readonly actor: Actor
    readonly knownFacts: readonly { readonly name: string; readonly value: string }[]
  }
}
