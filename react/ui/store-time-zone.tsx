import React, { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { RawIntlProvider, createIntl, useIntl } from 'react-intl'
import type { IntlShape } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { dateLocaleOf, numberLocaleOf } from './account-locale'
import { browserMemory } from './browser-memory'

// The platform writes times in the reader's own zone. A ship-by date, a cut-off and "today" are those of the store,
// wherever somebody reads them from, and two people who talk about an order have to see the same time.

const memoryOf = (account: string) => browserMemory('time-zone', account)

const KnownZone = createContext<(timeZone: string) => void>(() => undefined)

interface Props {
  readonly children: ReactNode
}

/**
 * Writes every number, date and time below as the account's locale does, and every time in the store's time zone; in the
 * reader's own until an answer has it.
 */
export function StoreTimeZoneProvider({ children }: Props) {
  const { account } = useRuntime()
  const intl = useIntl()
  const [timeZone, setTimeZone] = useState(() => remembered(account))
  const ofAccount = useMemo(() => accountIntl(intl, timeZone ?? intl.timeZone), [intl, timeZone])
  const tell = (told: string) => {
    if (told === timeZone) return
    memoryOf(account).keep(told)
    setTimeZone(told)
  }

  return (
    <RawIntlProvider value={ofAccount}>
      <KnownZone.Provider value={tell}>{children}</KnownZone.Provider>
    </RawIntlProvider>
  )
}

/** The platform's texts; numbers as the account's region writes them, dates with the day first and hours from 0 to 24. */
function accountIntl(intl: IntlShape, timeZone: string | undefined): IntlShape {
  const numbers = createIntl({ ...intl, locale: numberLocaleOf(intl.locale), timeZone })
  const dates = createIntl({ ...intl, locale: dateLocaleOf(intl.locale), timeZone })
  const { formatDate, formatTime, formatDateToParts, formatTimeToParts } = dates
  return { ...numbers, formatDate, formatTime, formatDateToParts, formatTimeToParts }
}

/** Tells the page the store's time zone (IANA) as soon as an answer has it. */
export function useStoreTimeZone(timeZone: string | null | undefined): void {
  const tell = useContext(KnownZone)
  useEffect(() => {
    if (timeZone) tell(timeZone)
  }, [timeZone])
}

/** Undefined where none was told, and for a zone that this browser does not know. */
function remembered(account: string): string | undefined {
  const timeZone = memoryOf(account).recall()
  if (typeof timeZone !== 'string') return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}
