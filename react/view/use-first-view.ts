import { useEffect } from 'react'
import { useRuntime } from 'vtex.render-runtime'

import { browserMemory, decodeQuery, encodeQuery, PHONE, useMedia } from '../ui'
import { firstView, parseListView, toQuery } from './list-view'
import type { Query } from './order-filter'

interface Remembered {
  readonly by: 'orders' | 'causes'
  /** Whether something was being lost that nobody had taken up. */
  readonly alert: boolean
}

function toRemembered(kept: unknown): Remembered {
  const { by, alert }: Partial<Record<keyof Remembered, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {}
  return { by: by === 'causes' ? 'causes' : 'orders', alert: alert === true }
}

const written = (query: Query) => JSON.stringify(toQuery(parseListView(query)))
const START = JSON.stringify(toQuery(firstView))
const CAUSES = JSON.stringify(toQuery({ ...firstView, by: 'causes' }))

/**
 * Which view an address without any word opens: the causes while something is being lost that nobody has taken up, else
 * the one that was used last; on a phone the orders. It is decided once for each time the page is loaded, and never over
 * a choice that somebody made meanwhile.
 */
export function useFirstView(hasOpenAlert: boolean | undefined, isOverList: boolean): void {
  const { account, query = {}, setQuery } = useRuntime()
  const isPhone = useMedia(PHONE)
  const address = written(decodeQuery(query))

  useEffect(() => {
    const decided = browserMemory('view-decided', account, 'sessionStorage')
    const memory = browserMemory('view', account)
    // The platform mounts the page anew from one address to the next; this stays the same until it is loaded anew.
    const load = String(performance.timeOrigin)
    const last = toRemembered(memory.recall())
    const isDecided = decided.recall() === load
    const by = address === START ? 'orders' : parseListView(decodeQuery(query)).by

    if (!isDecided) {
      // Who names a view gets it.
      const isNamed = decodeQuery(query).view !== undefined
      const isOpen = address === CAUSES || (address === START && !isNamed)
      const wanted = (hasOpenAlert ?? last.alert) ? 'causes' : last.by
      if (hasOpenAlert !== undefined || !isOpen || isOverList) decided.keep(load)
      if (isOpen && !isOverList && !isPhone && wanted === 'causes' && by === 'orders') {
        setQuery(encodeQuery({ view: 'causes' }), { replace: true })
        return
      }
    }
    memory.keep({ by: isDecided ? by : last.by, alert: hasOpenAlert ?? last.alert })
  }, [address, hasOpenAlert, isOverList, isPhone])
}
