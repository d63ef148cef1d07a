import { useState } from 'react'
import { useApolloClient } from 'react-apollo'

import type { ActivitiesQuery, ActivitiesQueryVariables } from '../__generated__/operations'
import document from './activities.graphql'
import type { Unanswered } from './failure'
import { toUnanswered } from './failure'
import type { Answering } from './use-question'
import { askedEachTime, useQuestion } from './use-question'

/** One line of who did what. */
export type ActivityLine = ActivitiesQuery['activities']['nodes'][number]

const PAGE = 50
const LARGE_PAGE = 100

interface ActivitiesAnswer extends Answering {
  /** Undefined until there is an answer. */
  readonly activities?: readonly ActivityLine[]
  /** True while they are those of the page before. */
  readonly loading: boolean
  readonly hasNextPage: boolean
  readonly page: number
  readonly next: () => void
  readonly previous: () => void
}

/** Who did what, the newest first, page by page: of everybody, or of one person. */
export function useActivities(by: string | undefined): ActivitiesAnswer {
  const [cursors, setCursors] = useState<readonly string[]>([])
  const after = cursors[cursors.length - 1]
  const { data, loading, failure, retry } = useQuestion<ActivitiesQuery, ActivitiesQueryVariables>(
    document,
    { ...askedEachTime, variables: { first: PAGE, after, by } },
  )
  const answer = data?.activities
  const end = answer?.pageInfo.endCursor
  return {
    activities: answer?.nodes,
    hasNextPage: answer?.pageInfo.hasNextPage ?? false,
    page: cursors.length + 1,
    // While the next page is asked for, the one before stands there with the end that was pressed.
    next: () => !loading && end && setCursors([...cursors, end]),
    loading,
    previous: () => setCursors(cursors.slice(0, -1)),
    failure,
    retry,
  }
}

type AllActivities =
  { readonly kind: 'read'; readonly activities: readonly ActivityLine[] } | Unanswered

/** Reads all of it, for a file, at most so many lines. Never throws. */
export function useAllActivities() {
  const client = useApolloClient()
  const read = async (by: string | undefined, most: number): Promise<AllActivities> => {
    const all: ActivityLine[] = []
    let after: string | undefined
    do {
      const { data } = await client.query<ActivitiesQuery, ActivitiesQueryVariables>({
        query: document,
        variables: { first: LARGE_PAGE, after, by },
        fetchPolicy: 'no-cache',
      })
      all.push(...data.activities.nodes)
      after = data.activities.pageInfo.endCursor ?? undefined
    } while (after !== undefined && all.length < most)
    return { kind: 'read', activities: all }
  }
  return (by: string | undefined, most: number) => read(by, most).catch<AllActivities>(toUnanswered)
}
