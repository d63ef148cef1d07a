import { useEffect } from 'react'
import { useApolloClient } from 'react-apollo'

import type { PeopleOfPageQuery } from '../__generated__/operations'
import peopleDocument from './people-of-page.graphql'
import type { Answering } from './use-question'
import { askedAnew, useQuestion } from './use-question'

/** Somebody who used the page. */
export type Person = PeopleOfPageQuery['peopleOfPage'][number]

/** The people who used the page: whom something can be assigned to. Undefined until there is an answer. */
export function usePeople(): Answering & { readonly people?: readonly Person[] } {
  const { data, failure, retry } = useQuestion<PeopleOfPageQuery>(peopleDocument, askedAnew)
  return { people: data?.peopleOfPage, failure, retry }
}

const AFTER_MS = 2_000

/** Lets colleagues find whoever looks at the page: asking for its people is using it. After what the page shows first. */
export function useBeingHere(): void {
  const client = useApolloClient()
  useEffect(() => {
    const ask = () => {
      // Nothing of the page depends on the answer: without one, the next look is noted.
      client.query<PeopleOfPageQuery>({ query: peopleDocument }).catch(() => undefined)
    }
    const later = window.setTimeout(ask, AFTER_MS)
    return () => window.clearTimeout(later)
  }, [client])
}
