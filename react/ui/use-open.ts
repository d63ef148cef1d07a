import { useRuntime } from 'vtex.render-runtime'

import { decodeQuery } from './address'

interface Open {
  readonly causeId?: string
  readonly planId?: string
  readonly cancellationId?: string
}

/** What the address opens over the list: a cause, over it a plan, and over both a cancellation. */
export function useOpen(): Open {
  const { query = {} } = useRuntime()
  const { cause, plan, cancel } = decodeQuery(query)
  return {
    causeId: cause || undefined,
    planId: plan || undefined,
    cancellationId: cancel || undefined,
  }
}
