import type { InstanceOptions, IOContext } from '@vtex/api'

/** How long one answer may take instead of the default, which every client of the service has as its timeout. */
type AsUserOptions = InstanceOptions & { readonly patienceMs?: number }

/**
 * What a check asks of VTEX: with the token of the person who asked, so that what they may not read stays unread.
 * Three answers one after the other fit into three seconds, and nothing is asked twice: whoever waits presses again.
 */
export const asUser = (context: IOContext, options?: AsUserOptions): InstanceOptions => ({
  ...options,
  retries: 0,
  timeout: options?.patienceMs ?? 900,
  memoizable: false,
  headers: {
    ...(context.adminUserAuthToken === undefined
      ? {}
      : { VtexIdclientAutCookie: context.adminUserAuthToken }),
    'X-Vtex-Use-Https': 'true',
  },
})
