import { useRuntime } from 'vtex.render-runtime'

import { decodeQuery } from './address'

/** The cause that the address opens over the list, if any. */
export function useOpenCause(): string | undefined {
  const { query = {} } = useRuntime()
  return decodeQuery(query).cause || undefined
}
