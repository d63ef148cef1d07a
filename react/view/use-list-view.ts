import { useMemo } from 'react'
import { useRuntime } from 'vtex.render-runtime'

import { decodeQuery, encodeQuery, orderAddress } from '../ui'
import type { ListView } from './list-view'
import { parseListView, toQuery } from './list-view'
import { unknownFilters } from './order-filter'
import { areForgotten } from './pasted-address'

/** What the page shows, and how it shows something else: a new place in the browser's history each time. */
export function useListView() {
  const { query = {}, navigate, setQuery } = useRuntime()
  const view = useMemo(() => parseListView(decodeQuery(query)), [query])

  return {
    view,
    /** Words of the address that are no filter. */
    unknown: useMemo(() => unknownFilters(decodeQuery(query)), [query]),
    /** True where the address names pasted ids that this tab does not know: no list is the one that it asks for. */
    isForgotten: useMemo(() => areForgotten(decodeQuery(query).ids), [query]),
    show: (next: ListView) => setQuery(encodeQuery(toQuery(next))),
    openOrder: (id: string) => navigate({ to: orderAddress(id, toQuery(view)) }),
  }
}
