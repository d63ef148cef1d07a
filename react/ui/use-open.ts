import { useRuntime } from 'vtex.render-runtime'

import { decodeQuery } from './address'

/** What the address opens over the list: a cause, and over it a plan. */
export function useOpen(): { readonly causeId?: string; readonly planId?: string } {
  const { query = {} } = useRuntime()
  const { cause, plan } = decodeQuery(query)
  return { causeId: cause || undefined, planId: plan || undefined }
}
