import { useState } from 'react'
import { useIntl } from 'react-intl'

import type { OrderSelection } from '../__generated__/operations'
import { useRights } from '../api/rights'
import type { NotDone } from '../api/use-change'
import { usePrepareCancellation } from '../api/use-prepare-cancellation'
import { useOpenMade } from './use-open-made'

/** So many are canceled at once. */
const MOST = 50

export interface PreparingCancellation {
  /** Whether the role of whoever looks lets them cancel orders. */
  readonly mayCancel: boolean
  readonly busy: boolean
  /** With how many they are: of more than may be canceled at once the service is not asked. */
  readonly prepare: (orders: OrderSelection, count: number) => void
}

/** Prepares to cancel orders in VTEX, wherever they were chosen, and opens that. Nothing is sent by it. */
export function useCancelInVtex(onTrouble: (trouble: NotDone) => void): PreparingCancellation {
  const { formatMessage, formatNumber } = useIntl()
  const open = useOpenMade('cancel')
  const mayCancel = useRights().cancelOrders === 'granted'
  const { send } = usePrepareCancellation()
  const [busy, setBusy] = useState(false)
  const tooMany = (count: number) =>
    formatMessage(
      { id: 'admin/order-integrations.cancellation.too-many' },
      { number: formatNumber(count), most: MOST },
    )
  const prepare = async (orders: OrderSelection, count: number) => {
    if (count > MOST) {
      return onTrouble({ kind: 'refused', code: 'INVALID_INPUT', message: tooMany(count) })
    }
    setBusy(true)
    const prepared = await send({ orders })
    setBusy(false)
    if (prepared.kind !== 'done') onTrouble(prepared)
    else open(prepared.ok.cancellation.id)
  }
  return { mayCancel, busy, prepare: (orders, count) => void prepare(orders, count) }
}
