// Stands in for VTEX's module `vtex.render-runtime`: where the page is, and how it goes elsewhere.
import React, { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { NavigateOptions, Runtime } from 'vtex.render-runtime'
import type { FrameSettings } from './settings'
import type { Page } from './pages'
import { matchPage, pathOfPage } from './pages'

type Query = Readonly<Record<string, string | undefined>>

const RuntimeContext = createContext<Runtime | undefined>(undefined)

export const useRuntime = (): Runtime => {
  const runtime = useContext(RuntimeContext)
  if (!runtime) throw new Error('useRuntime works only below the page host.')
  return runtime
}

const readQuery = (): Record<string, string> => {
  const query = Object.fromEntries(new URLSearchParams(window.location.search))
  delete query['locale']
  return query
}

// The language belongs to the Admin, not to the page: it stays through every navigation.
const withLocale = (search: URLSearchParams): string => {
  const locale = new URLSearchParams(window.location.search).get('locale')
  if (locale !== null) search.set('locale', locale)
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

const toSearch = (query: Query): URLSearchParams => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) search.set(name, value)
  return search
}

const addressOf = ({ to, page, params = {}, query = '' }: NavigateOptions): string => {
  const target = new URL(to ?? pathOfPage(page ?? '', params), window.location.href)
  const search = new URLSearchParams(to === undefined ? query : target.search)
  return `${target.pathname}${withLocale(search)}${target.hash}`
}

const tellShell = (): void => {
  const { pathname, search, origin } = window.location
  window.parent.postMessage({ address: `${pathname}${search}` }, origin)
}

const useNavigation = () => {
  const [visit, setVisit] = useState(0)
  const next = (): void => setVisit((count) => count + 1)
  useEffect(() => {
    window.addEventListener('popstate', next)
    return () => window.removeEventListener('popstate', next)
  }, [])
  useEffect(tellShell, [visit])
  const go = (address: string, replace: boolean): void => {
    if (replace) window.history.replaceState(null, '', address)
    else window.history.pushState(null, '', address)
    next()
  }
  return { visit, go }
}

interface Props {
  readonly settings: FrameSettings
  readonly children: (page: Page) => React.ReactElement
}

export const RuntimeProvider = ({ settings, children }: Props): React.ReactElement => {
  const { visit, go } = useNavigation()
  const page = useMemo(() => matchPage(window.location.pathname), [visit])
  const runtime = useMemo(
    (): Runtime => ({
      account: settings.account,
      workspace: settings.workspace,
      culture: { locale: settings.locale },
      query: readQuery(),
      route: { params: page.params },
      navigate: (options) => go(addressOf(options), options.replace ?? false),
      setQuery: (query, { merge = true, replace = false } = {}) => {
        const search = toSearch(merge ? { ...readQuery(), ...query } : query)
        go(`${window.location.pathname}${withLocale(search)}`, replace)
      },
      goBack: () => window.history.back(),
    }),
    // A new value for each visit: pages read the address from here.
    [visit, page, settings],
  )
  return <RuntimeContext.Provider value={runtime}>{children(page)}</RuntimeContext.Provider>
}
