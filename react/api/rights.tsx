import React, { createContext, useContext, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useApolloClient } from 'react-apollo'

import type { RightsQuery } from '../__generated__/operations'
import rightsDocument from './rights.graphql'
import { useIsGone } from './use-is-gone'
import { usePoll } from './use-poll'

/** Unknown where License Manager gave no answer, which is neither yes nor no: it is asked again. */
export type Right = 'asking' | 'granted' | 'refused' | 'unknown'

export interface Rights {
  readonly workOnOrders: Right
  readonly changeSettings: Right
  /** In VTEX, where it cannot be taken back. */
  readonly cancelOrders: Right
}

const all = (right: Right): Rights => ({
  workOnOrders: right,
  changeSettings: right,
  cancelOrders: right,
})
const asking = all('asking')
const unknown = all('unknown')

const ASK_AGAIN_MS = 10_000

const Context = createContext<Rights>(asking)

/**
 * What the person may do, so that nobody is shown what would be refused. It stays as it was while the page is open: a
 * form does not vanish under a person who is typing in it, and what a role lost since is said when it is used.
 */
export function useRights(): Rights {
  return useContext(Context)
}

interface Props {
  readonly children: ReactNode
}

export function RightsProvider({ children }: Props) {
  const client = useApolloClient()
  const [rights, setRights] = useState(asking)
  const isGone = useIsGone()
  const ask = async () => {
    const next = await client
      .query<RightsQuery>({
        query: rightsDocument,
        fetchPolicy: 'no-cache',
        errorPolicy: 'all',
      })
      .then(toRights, () => unknown)
    if (!isGone.current) setRights((known) => withKnown(known, next))
    return !isInPartUnknown(next)
  }

  useEffect(() => {
    void ask()
  }, [client])
  usePoll(ask, isInPartUnknown(rights) ? ASK_AGAIN_MS : undefined)

  return <Context.Provider value={rights}>{children}</Context.Provider>
}

const isInPartUnknown = (rights: Rights) => Object.values(rights).includes('unknown')

/** What was said once stands. */
const withKnown = (known: Rights, next: Rights): Rights => {
  const either = (right: keyof Rights) =>
    known[right] === 'granted' || known[right] === 'refused' ? known[right] : next[right]
  return {
    workOnOrders: either('workOnOrders'),
    changeSettings: either('changeSettings'),
    cancelOrders: either('cancelOrders'),
  }
}

interface FieldError {
  readonly path?: readonly (string | number)[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

interface Answer {
  readonly data?: RightsQuery | null
  readonly errors?: readonly FieldError[]
}

const toRights = ({ data, errors = [] }: Answer): Rights => {
  const rightOf = (field: 'mayWorkOnOrders' | 'mayChangeSettings' | 'mayCancelOrders'): Right => {
    if (data?.[field] === true) return 'granted'
    const isRefused = errors.some(
      ({ path, extensions }) => path?.[0] === field && extensions?.code === 'FORBIDDEN',
    )
    return isRefused ? 'refused' : 'unknown'
  }
  return {
    workOnOrders: rightOf('mayWorkOnOrders'),
    changeSettings: rightOf('mayChangeSettings'),
    cancelOrders: rightOf('mayCancelOrders'),
  }
}
