import { useRuntime } from 'vtex.render-runtime'

import { decodeQuery } from './address'

interface Open {
  readonly causeId?: string
  readonly planId?: string
  readonly cancellationId?: string
  /** The list of plans and cancellations. */
  readonly isActList: boolean
}

/** What the address opens over the list: a cause, over it the plans and cancellations, a plan, and over all a cancellation. */
export function useOpen(): Open {
  const { query = {} } = useRuntime()
  const { cause, plan, cancel, acts } = decodeQuery(query)
  return {
    causeId: cause || undefined,
    planId: plan || undefined,
    cancellationId: cancel || undefined,
    isActList: acts !== undefined,
  }
}
