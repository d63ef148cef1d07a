import { useState } from 'react'
import { useRuntime } from 'vtex.render-runtime'

import type { OrderSelection } from '../__generated__/operations'
import { useRights } from '../api/rights'
import type { NotDone } from '../api/use-change'
import { usePrepareCancellation } from '../api/use-prepare-cancellation'
import { decodeQuery, listAddress } from '../ui'

export interface PreparingCancellation {
  /** Whether the role of whoever looks lets them cancel orders. */
  readonly mayCancel: boolean
  readonly busy: boolean
  readonly prepare: (orders: OrderSelection) => void
}

/** Prepares to cancel orders in VTEX, wherever they were chosen, and opens that. Nothing is sent by it. */
export function useCancelInVtex(onTrouble: (trouble: NotDone) => void): PreparingCancellation {
  const { query = {}, navigate } = useRuntime()
  const mayCancel = useRights().cancelOrders === 'granted'
  const { send } = usePrepareCancellation()
  const [busy, setBusy] = useState(false)
  const prepare = async (orders: OrderSelection) => {
    setBusy(true)
    const prepared = await send({ orders })
    setBusy(false)
    if (prepared.kind !== 'done') return onTrouble(prepared)
    // An order that it was prepared from does not stay open over it.
    navigate({ to: listAddress({ ...decodeQuery(query), cancel: prepared.ok.cancellation.id }) })
  }
  return { mayCancel, busy, prepare: (orders) => void prepare(orders) }
}
