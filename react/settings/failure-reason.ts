const reasons = [
  'timeout',
  'unreachable',
  'rate-limited',
  'unauthorised',
  'refused',
  'kept-elsewhere',
  'unexpected-shape',
  'server-error',
] as const

/** The text of why a call to VTEX failed. A reason that came after this page was made is an error of VTEX's. */
export const failureReasonId = (reason: string) =>
  `admin/order-integrations.settings.reading.reason-${reasons.find((each) => each === reason) ?? 'server-error'}`
