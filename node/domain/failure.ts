import type { PresentDecision } from './team/present-decision'

/** Why something that was asked for did not happen. Expected, returned, never thrown. */
export type Failure =
  | InvalidInput
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-found' }
  /** Others changed it, or a colleague decided otherwise meanwhile. */
  | { readonly kind: 'conflict'; readonly decision?: PresentDecision }
  | UpstreamFailure

/** Something that was sent cannot be taken: which field of it, and why. */
export type InvalidInput = {
  readonly kind: 'invalid-input'
  readonly field: string
  readonly reason: InvalidReason
  /** What a chat service expects instead. */
  readonly expected?: { readonly service: string; readonly starts: readonly string[] }
}

/** Each has a text: what to enter instead. */
export const invalidReasons = [
  'missing',
  'wrong-shape',
  'too-long',
  'not-json',
  'does-not-match-account',
  // Of all orders, open or not, the store cannot tell it.
  'only-open-orders',
  'taken',
  'too-many',
  // Of orders to cancel: more than at once, or not the number that may be.
  'too-many-to-cancel',
  'other-number',
  // An address that people open: only https, without a password in it.
  'not-an-https-address',
  // The address of a chat: no service that can be told, or a listed one's page instead of its address.
  'unlisted-host',
  'not-a-chat-address',
] as const

export type InvalidReason = (typeof invalidReasons)[number]

export type UpstreamFailure = {
  readonly kind: 'upstream'
  readonly service: string
  readonly operation: string
  readonly reason: UpstreamReason
  readonly status?: number
  /** True when the same request may succeed later without anybody changing anything. */
  readonly retryable: boolean
  /** How long the service asks to be left alone, where it says so. */
  readonly retryAfterMs?: number
}

export const upstreamReasons = [
  'timeout',
  'unreachable',
  'rate-limited',
  'unauthorised',
  'refused',
  'kept-elsewhere',
  'unexpected-shape',
  'server-error',
] as const

export type UpstreamReason = (typeof upstreamReasons)[number]

const serviceReasons: readonly UpstreamReason[] = ['rate-limited', 'unreachable', 'timeout']

/** Whether it is the service's, not that of the one thing that was asked for: whoever goes on asks in vain. */
export const isOfService = (failure: Failure): boolean =>
  failure.kind === 'upstream' && serviceReasons.includes(failure.reason)
