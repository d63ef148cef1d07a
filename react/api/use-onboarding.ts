import { useQuery } from 'react-apollo'

import type { OnboardingQuery } from '../__generated__/operations'
import type { Failure } from './failure'
import { toFailure } from './failure'
import document from './onboarding.graphql'
import { readingPollMs } from './reading-poll'
import { usePoll } from './use-poll'

export type Sources = OnboardingQuery['settings']

export interface OnboardingAnswer {
  /** What there is to know from. Undefined until that is known. */
  readonly sources?: Sources
  readonly failure?: Failure
  readonly retry: () => void
}

export function useOnboarding(): OnboardingAnswer {
  const { data, error, refetch } = useQuery<OnboardingQuery>(document, {
    fetchPolicy: 'cache-and-network',
  })
  const sources = data?.settings
  // A failed attempt is reported through `error`.
  const retry = () => void refetch().catch(() => undefined)
  usePoll(retry, sources && readingPollMs(sources.affiliates))

  return { sources, failure: error && toFailure(error), retry }
}
