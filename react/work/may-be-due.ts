/** By so much the clock of a computer may be behind that of the service, which decides what is due. */
const CLOCKS_DIFFER_MS = 10 * 60_000

/** Whether the time of the next look may have come, so that the service is to be asked. */
export const mayBeDue = (looksAgainAt: string | null | undefined): boolean =>
  looksAgainAt != null && Date.parse(looksAgainAt) <= Date.now() + CLOCKS_DIFFER_MS
