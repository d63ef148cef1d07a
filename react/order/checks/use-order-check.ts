import { useEffect, useRef, useState } from 'react'

import { useRights } from '../../api/rights'
import type { OrderCheck } from '../../api/use-check-orders'
import { useCheckOrder } from '../../api/use-check-orders'
import type { NotDone } from '../../api/use-change'
import type { Order } from '../../api/use-order-integration'
import { useNow } from '../../ui'
import { isInVtex } from '../../ui/labels'

/** What the store was like so long ago is not what it is like now. */
const STALE_MS = 15 * 60_000

/** The service left the order out. */
const leftOut: NotDone = { kind: 'unanswered', failure: { kind: 'failed' } }

export interface Checking {
  readonly busy: boolean
  /** The newest check that anybody made, if any. */
  readonly check?: OrderCheck
  /** False where the newest result stands only here. */
  readonly kept: boolean
  readonly trouble?: NotDone
  readonly mayCheck: boolean
  readonly send: () => unknown
}

/** Whether an order would integrate now, and asking for it. */
export function useOrderCheck(order: Order | null | undefined): Checking {
  const { busy, change, send } = useCheckOrder()
  const mayCheck = useRights().workOnOrders === 'granted'
  const checked = change?.kind === 'done' ? change.ok.orders[0] : undefined
  const check = checked?.check ?? order?.lastCheck ?? undefined
  const ask = () => order && void send({ id: order.id })
  // What is closed, or in VTEX already, is not asked about by itself.
  const isWaiting = order?.diagnosis != null && !order.closing && !isInVtex(order.status)
  const isWatched = mayCheck && isWaiting && !busy && change === undefined
  useRefreshOnce(isWatched ? check?.at : undefined, ask)

  return {
    busy,
    check,
    kept: checked?.kept ?? true,
    trouble: change && !checked ? (change.kind === 'done' ? leftOut : change) : undefined,
    mayCheck,
    send: ask,
  }
}

/** Asks anew once, when what is known is old and somebody looks. */
function useRefreshOnce(at: string | undefined, ask: () => void): void {
  const now = useNow()
  const isStale = at !== undefined && now - Date.parse(at) > STALE_MS
  const isSeen = useIsSeen()
  const asked = useRef(false)
  useEffect(() => {
    if (!isStale || !isSeen || asked.current) return
    asked.current = true
    ask()
  })
}

/** False in a tab that stands behind another. */
function useIsSeen(): boolean {
  const [isSeen, setSeen] = useState(!document.hidden)
  useEffect(() => {
    const look = () => setSeen(!document.hidden)
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return isSeen
}
