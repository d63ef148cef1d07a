import { MetricsAccumulator } from '@vtex/api'
import type { IOContext } from '@vtex/api'

// What the platform hands to clients, as far as they need it. The runtime sets up the rest.

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const noTracing = {
  startSpan: () => undefined,
  fallbackSpanContext: () => undefined,
  isTraceSampled: false,
}

/** A context for running clients in a test, against whatever HTTP_PROXY names. */
export const anIOContext = (account: string, authToken: string): IOContext => {
  if (!('metrics' in globalThis)) Reflect.set(globalThis, 'metrics', new MetricsAccumulator())
  const context: Partial<IOContext> = {
    account,
    workspace: 'master',
    authToken,
    logger: Object.assign(Object.create(null), silent),
    tracer: Object.assign(Object.create(null), noTracing),
    // On VTEX a person's requests carry both; here one stands for either.
    adminUserAuthToken: authToken,
    userAgent: 'order-integrations-test',
  }
  return Object.assign(Object.create(null), context)
}
