import { useState } from 'react'
import { useIntl } from 'react-intl'

import type { DateReading } from './recognize/dates'
import { ownZone } from '../ui/zone-clock'

/** How dates are read, and how that is changed. Unless somebody chose otherwise the clock was the store's. */
export function useDateReading() {
  const { timeZone = ownZone() } = useIntl()
  const [chosen, setDates] = useState<Partial<DateReading>>({})
  const dates: DateReading = { order: 'day-first', zone: timeZone, ...chosen }
  return { dates, setDates: (next: Partial<DateReading>) => setDates({ ...chosen, ...next }) }
}
