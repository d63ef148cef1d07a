import type { ErrorType } from '../diagnosis/diagnosis'
import type { FingerprintPart } from '../diagnosis/fingerprint'
import type { CurrencySum } from '../inbox/currency-sums'
import type { OrderIntegrationRow } from '../inbox/row'
import type { DivergencePattern } from './issue-group'

export type Issue = {
  readonly id: string
  readonly errorType: ErrorType
  readonly pattern?: DivergencePattern
  readonly orderCount: number
  readonly value: readonly CurrencySum[]
  readonly ordersWithoutValue: number
  readonly firstSeenAt: string
  readonly lastSeenAt: string
  readonly affiliateIds: readonly string[]
  /** All of them, in the order they came. */
  readonly rows: readonly OrderIntegrationRow[]
  /** The newest, at most 5, never none. */
  readonly samples: readonly OrderIntegrationRow[]
  readonly kept: readonly FingerprintPart[]
}
