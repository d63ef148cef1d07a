import { useEffect, useState } from 'react'

import type { Change } from '../api/use-change'
import type { CarrierComparison } from '../api/use-imports'
import { useCompareCarriers } from '../api/use-imports'
import type { Carrier } from './recognize/carrier'

/** Asks what a list would change as soon as it can be sent. An answer about a list before it does not count. */
export function useCarrierComparison(carriers: readonly Carrier[] | undefined) {
  const { send } = useCompareCarriers()
  const [change, setChange] = useState<Change<CarrierComparison>>()
  const [busy, setBusy] = useState(false)
  const [round, setRound] = useState(0)

  useEffect(() => {
    let isCurrent = true
    setChange(undefined)
    setBusy(carriers !== undefined)
    if (carriers) {
      void send({ carriers }).then((answer) => {
        if (!isCurrent) return
        setChange(answer)
        setBusy(false)
      })
    }
    return () => {
      isCurrent = false
    }
  }, [carriers, round])

  return { change, busy, again: () => setRound(round + 1) }
}
