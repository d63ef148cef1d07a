import { assertNever } from '../../lib/assert-never'
import type { IntegrationStatus } from './order-integration-status'
import type { NotificationObservation } from './observation'

// Result codes of the order integration API and of Checkout and Fulfillment, as documented:
// https://developers.vtex.com/docs/guides/external-marketplace-integration-collect-orders and
// https://developers.vtex.com/docs/guides/checkout-error-codes, read 2026-11-23.

/** The order is already in VTEX. */
const duplicateCodes: ReadonlySet<string> = new Set(['EOI007', 'FMT009', 'CHK0085'])

/** The order was cancelled, or its time to retry is over: it can never be created again. */
const terminalCodes: ReadonlySet<string> = new Set(['FMT0060', 'CHK0086', 'FMT0085', 'CHK0267'])

/** VTEX did not answer in time: what became of the order is not known. */
const timeoutCode = 'EOI010'

const awaitingAuthorizationCode = 'EOI011'
const approvedTooEarlyCode = 'EOI008'
const notApprovableCode = 'EOI009'

/** What a failure says about the order itself, apart from its cause. */
export type FailureKind =
  | 'duplicate'
  | 'terminal'
  | 'timeout'
  | 'awaiting-authorization'
  | 'approved-too-early'
  | 'not-approvable'
  | 'other'

/** All codes of a failure, the most specific (those of its error list) first. */
const codesOf = (failure: NotificationObservation): readonly string[] => [
  ...failure.errors.flatMap((error) => (error.code === undefined ? [] : [error.code])),
  failure.code,
]

export const failureKind = (failure: NotificationObservation): FailureKind => {
  const codes = codesOf(failure)
  if (codes.some((code) => terminalCodes.has(code))) return 'terminal'
  if (codes.some((code) => duplicateCodes.has(code))) return 'duplicate'
  switch (failure.code) {
    case timeoutCode:
      return 'timeout'
    case awaitingAuthorizationCode:
      return 'awaiting-authorization'
    case approvedTooEarlyCode:
      return 'approved-too-early'
    case notApprovableCode:
      return 'not-approvable'
    default:
      return 'other'
  }
}

/** The status of an order about which this failure to place it is all that is known. */
export const statusOfPlacementFailure = (kind: FailureKind): IntegrationStatus => {
  switch (kind) {
    case 'duplicate':
      return 'INTEGRATED'
    case 'terminal':
      return 'NOT_INTEGRABLE'
    case 'awaiting-authorization':
      return 'AWAITING_AUTHORIZATION'
    case 'timeout':
    case 'approved-too-early':
    case 'not-approvable':
      return 'UNKNOWN'
    case 'other':
      return 'FAILED'
    default:
      return assertNever(kind)
  }
}
