import React, { createContext, useContext, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useApolloClient } from 'react-apollo'

import type { RightsQuery } from '../__generated__/operations'
import rightsDocument from './rights.graphql'

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
  const [round, setRound] = useState(0)

  useEffect(() => {
    let isShown = true
    let again: number | undefined
    const take = (next: Rights) => {
      if (!isShown) return
      setRights(next)
      if (Object.values(next).includes('unknown'))
        again = window.setTimeout(() => setRound(round + 1), ASK_AGAIN_MS)
    }
    client
      .query<RightsQuery>({
        query: rightsDocument,
        fetchPolicy: 'no-cache',
        errorPolicy: 'all',
      })
      .then(
        (answer) => take(toRights(answer)),
        () => take(unknown),
      )
    return () => {
      isShown = false
      window.clearTimeout(again)
    }
  }, [client, round])

  return <Context.Provider value={rights}>{children}</Context.Provider>
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
