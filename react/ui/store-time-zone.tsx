import React, { createContext, useContext, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { browserMemory } from './browser-memory'

// The platform writes times in the reader's own zone. A ship-by date, a cut-off and "today" are those of the store,
// wherever somebody reads them from, and two people who talk about an order have to see the same time.

const memoryOf = (account: string) => browserMemory('time-zone', account)

const KnownZone = createContext<(timeZone: string) => void>(() => undefined)

interface Props {
  readonly children: ReactNode
}

/** Writes every time below in the store's time zone; in the reader's own until that was told once. */
export function StoreTimeZoneProvider({ children }: Props) {
  const { account } = useRuntime()
  const intl = useIntl()
  const [timeZone, setTimeZone] = useState(() => remembered(account))
  const tell = (told: string) => {
    if (told === timeZone) return
    memoryOf(account).keep(told)
    setTimeZone(told)
  }

  return (
    <IntlProvider {...intl} timeZone={timeZone ?? intl.timeZone}>
      <KnownZone.Provider value={tell}>{children}</KnownZone.Provider>
    </IntlProvider>
  )
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
