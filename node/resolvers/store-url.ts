import type { Context } from '../context'

/** The address of the store as the request reached it. */
export const storeUrl = (context: Context): string =>
  `${context.get('x-forwarded-proto') || 'https'}://${context.vtex.host ?? ''}`
