import { useState } from 'react'
import { useApolloClient } from 'react-apollo'

import type { ChatAddressQuery, ChatAddressQueryVariables } from '../__generated__/operations'
import document from './chat-address.graphql'
import type { Unanswered } from './failure'
import { toUnanswered } from './failure'

export type ShownAddress =
  | { readonly kind: 'hidden' | 'asking' | 'unknown' }
  | { readonly kind: 'shown'; readonly address: string }
  | Unanswered

/** The address of a chat: a secret, which is asked for only when somebody wants to see it, and kept nowhere. */
export function useChatAddress(id: string) {
  const client = useApolloClient()
  const [state, setState] = useState<ShownAddress>({ kind: 'hidden' })

  const show = () => {
    setState({ kind: 'asking' })
    client
      .query<ChatAddressQuery, ChatAddressQueryVariables>({
        query: document,
        variables: { id },
        fetchPolicy: 'no-cache',
      })
      .then(
        ({ data: { chatAddress } }) =>
          setState(chatAddress ? { kind: 'shown', address: chatAddress } : { kind: 'unknown' }),
        (error: unknown) => setState(toUnanswered(error)),
      )
  }

  return { state, show }
}
