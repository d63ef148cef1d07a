import type { OnboardingQuery } from '../__generated__/operations'
import document from './onboarding.graphql'
import { readingPollMs } from './reading-poll'
import { usePoll } from './use-poll'
import type { Answering } from './use-question'
import { useQuestion } from './use-question'

export type Sources = OnboardingQuery['settings']

export interface OnboardingAnswer extends Answering {
  /** What there is to know from. Undefined until that is known. */
  readonly sources?: Sources
}

export function useOnboarding(): OnboardingAnswer {
  const { data, failure, retry } = useQuestion<OnboardingQuery>(document, {
    fetchPolicy: 'cache-and-network',
  })
  const sources = data?.settings
  usePoll(retry, sources && readingPollMs(sources.affiliates))

  return { sources, failure, retry }
}

/** Whether only orders are known that are in VTEX: the store has native connectors alone, and nobody imported their log. */
export const knowsOnlyVtex = (sources: Sources | undefined): boolean =>
  sources !== undefined &&
  sources.affiliates.length > 0 &&
  sources.connectors.length === 0 &&
  sources.imports != null &&
  !sources.imports.log

/** The same, for who has no other use for the sources. */
export function useKnowsOnlyVtex(): boolean {
  return knowsOnlyVtex(useQuestion<OnboardingQuery>(document, {}).data?.settings)
}
