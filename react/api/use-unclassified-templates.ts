import { useQuery } from 'react-apollo'

import type { UnclassifiedTemplatesQuery } from '../__generated__/operations'
import type { Failure } from './failure'
import { toFailure } from './failure'
import document from './unclassified-templates.graphql'

export type Template = UnclassifiedTemplatesQuery['unclassifiedTemplates'][number]

export interface TemplatesAnswer {
  /** Undefined until there is an answer. */
  readonly templates?: readonly Template[]
  readonly failure?: Failure
  /** Asks anew, after a failure or a change. */
  readonly refresh: () => void
}

export function useUnclassifiedTemplates(): TemplatesAnswer {
  const { data, error, loading, refetch } = useQuery<UnclassifiedTemplatesQuery>(document, {
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  })

  return {
    templates: data?.unclassifiedTemplates,
    failure: error && !loading ? toFailure(error) : undefined,
    // A failure of this too is reported through `error`.
    refresh: () => void refetch().catch(() => undefined),
  }
}
