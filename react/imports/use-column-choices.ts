import { useState } from 'react'
import { useIntl } from 'react-intl'

import { browserMemory } from '../ui'
import { ownZone } from '../ui/zone-clock'
import type { DecimalMark } from './recognize/amounts'
import type { DateOrder } from './recognize/dates'

const remembered = browserMemory('imports', 'zone')

const isZone = (zone: unknown): zone is string => {
  try {
    return typeof zone === 'string' && Boolean(Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/**
 * What a person says of a file that it leaves open: whose clock wrote its times, and how a column is read. The clock was
 * the store's unless somebody chose another the last time; a column's choice goes with its file.
 */
export function useColumnChoices() {
  const { timeZone = ownZone() } = useIntl()
  const [chosenZone, setChosenZone] = useState<string | undefined>(() => {
    const zone = remembered.recall()
    return isZone(zone) ? zone : undefined
  })
  const [orders, setOrders] = useState<Readonly<Record<number, DateOrder>>>({})
  const [marks, setMarks] = useState<Readonly<Record<number, DecimalMark>>>({})

  const setZone = (zone: string) => {
    setChosenZone(zone)
    remembered.keep(zone)
  }
  const forget = () => {
    setOrders({})
    setMarks({})
  }

  return {
    zone: chosenZone ?? timeZone,
    setZone,
    orders,
    setOrder: (column: number, order: DateOrder) => setOrders({ ...orders, [column]: order }),
    marks,
    setMark: (column: number, mark: DecimalMark) => setMarks({ ...marks, [column]: mark }),
    /** For the next file. */
    forget,
  }
}
