import type { ErrorType } from '../diagnosis/diagnosis'
import type { MessageObservation } from './observation'
import type { IntegrationStatus, IntegrationStep } from './order-integration-status'

/** What the evidence means, and the observation that decided it where a person should read its cause. */
export type Verdict = {
  readonly status: IntegrationStatus
  readonly step?: IntegrationStep
  readonly cause?: MessageObservation
  /** The cause's type, where the evidence tells it better than any text. */
  readonly errorType?: ErrorType
}

const aliveInVtex: ReadonlySet<IntegrationStatus> = new Set([
  'INTEGRATED',
  'INTEGRATED_WITH_PROBLEM',
  'AWAITING_AUTHORIZATION',
  'AWAITING_MARKETPLACE',
  'STUCK',
])

/** Whether an order in this status is in VTEX and not cancelled. */
export const isAlive = (status: IntegrationStatus): boolean => aliveInVtex.has(status)
