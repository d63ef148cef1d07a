import type { InstanceOptions, IOContext } from '@vtex/api'

/** A request whose sender has gone must still finish what it began. */
export const toTheEnd = (context: IOContext): IOContext => ({ ...context, cancellation: undefined })

/**
 * What the app asks by itself: with its own token, and once. Asking again is for whoever knows what a second time does:
 * a mail would be heard twice, and @vtex/api would repeat a timed-out write.
 */
export const asApp = (
  context: IOContext,
  options: InstanceOptions | undefined,
  timeout: number,
): InstanceOptions => ({
  ...options,
  retries: 0,
  timeout,
  memoizable: false,
  headers: { VtexIdclientAutCookie: context.authToken, 'X-Vtex-Use-Https': 'true' },
})
