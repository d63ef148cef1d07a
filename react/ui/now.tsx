import React, { createContext, useContext, useEffect, useState } from 'react'
import type { ReactNode } from 'react'

const MINUTE_MS = 60_000

const NowContext = createContext<number | undefined>(undefined)

interface Props {
  readonly children: ReactNode
}

/** One clock for the page, good to the minute, so that "5 minutes ago" does not stay 5 minutes. */
export function NowProvider({ children }: Props) {
  const [now, setNow] = useState(() => Date.now())

  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), MINUTE_MS)
    return () => window.clearInterval(timer)
  }, [])

  return <NowContext.Provider value={now}>{children}</NowContext.Provider>
}

export function useNow(): number {
  const now = useContext(NowContext)
  if (now === undefined) throw new Error('Render inside <AdminPage>.')
  return now
}
