import { useQuery } from 'react-apollo'

import type {
  PriceDivergencePreviewInput,
  PriceDivergencePreviewQuery,
  PriceDivergencePreviewQueryVariables,
} from '../__generated__/operations'
import { toFailure } from './failure'
import document from './price-divergence-preview.graphql'
import type { Answering } from './use-question'
import { useReadingAnew } from './read-anew'
import { askedEachTime } from './use-question'

type Payload = PriceDivergencePreviewQuery['priceDivergencePreview']
export type DivergencePreview = NonNullable<Payload['ok']>
export type Suggestion = NonNullable<DivergencePreview['suggestion']>
export type Outcome = NonNullable<DivergencePreview['outcome']>
export type Replay = Outcome['replay']
export type ReplayLine = Replay['total']
export type DecidedOrders = ReplayLine['passed']
export type Trap = Outcome['traps'][number]
export type WorstOrder = Replay['worst'][number]
export type DivergenceCause = DivergencePreview['leftOut'][number]
export type Band = Outcome['bands'][number]
export type BandProblem = Payload['problems'][number]
export type TypedBand = NonNullable<NonNullable<PriceDivergencePreviewInput['bands']>[number]>

export interface PreviewAnswer extends Answering {
  readonly preview?: DivergencePreview
  /** Why the rule that was typed in cannot be read. */
  readonly problems: readonly BandProblem[]
  /** The cause has no divergence in the chosen time. */
  readonly isOver: boolean
  readonly busy: boolean
}

/** What a Price Divergence rule would have done to the store's own orders. */
export function usePriceDivergence(input: PriceDivergencePreviewInput): PreviewAnswer {
  const asked = useQuery<PriceDivergencePreviewQuery, PriceDivergencePreviewQueryVariables>(
    document,
    { ...askedEachTime, variables: { input } },
  )
  const { data, error, loading } = asked
  const payload = loading ? undefined : data?.priceDivergencePreview
  return {
    preview: payload?.ok ?? undefined,
    problems: payload?.problems ?? [],
    isOver: payload?.isOver === true,
    failure: error && !loading ? toFailure(error) : undefined,
    busy: loading,
    retry: useReadingAnew(document, askedEachTime, asked),
  }
}
