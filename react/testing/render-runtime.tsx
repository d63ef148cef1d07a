import React, { createContext, useContext, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { NavigateOptions, Runtime } from 'vtex.render-runtime'

type Query = Readonly<Record<string, string | undefined>>

const RuntimeContext = createContext<Runtime | undefined>(undefined)

export function useRuntime(): Runtime {
  const runtime = useContext(RuntimeContext)
  if (!runtime) throw new Error('Render inside <RuntimeStandIn>.')
  return runtime
}

export interface Address {
  readonly path: string
  readonly query: Query
}

interface Props {
  readonly start: string
  readonly locale: string
  readonly children: (address: Address) => ReactNode
  readonly onNavigate?: (address: Address, isReplaced: boolean) => void
}

/** Keeps the address in memory and gives it a new value on each navigation, as the platform does. */
export function RuntimeStandIn({ start, locale, children, onNavigate }: Props) {
  const [address, setAddress] = useState(() => parseAddress(start))
  const runtime = useMemo((): Runtime => {
    const go = (next: Address, isReplaced = false) => {
      setAddress(next)
      onNavigate?.(next, isReplaced)
    }
    return {
      account: 'acme',
      workspace: 'master',
      culture: { locale },
      query: address.query,
      route: { params: {} },
      navigate: ({ to, replace }: NavigateOptions) => go(parseAddress(to ?? address.path), replace),
      setQuery: (query, { merge = true, replace } = {}) =>
        go(
          { ...address, query: withoutGaps(merge ? { ...address.query, ...query } : query) },
          replace,
        ),
      goBack: () => undefined,
    }
  }, [address, locale, onNavigate])

  return <RuntimeContext.Provider value={runtime}>{children(address)}</RuntimeContext.Provider>
}

function parseAddress(address: string): Address {
  const [path = '', search = ''] = address.split('?')
  const query: Record<string, string> = {}
  new URLSearchParams(search).forEach((value, name) => {
    query[name] = value
  })
  return { path, query }
}

function withoutGaps(query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
}
