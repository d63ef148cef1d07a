import { useEffect, useState } from 'react'

const MINUTE_MS = 60_000

/** The present, good to the minute, so that "5 minutes ago" does not stay 5 minutes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())

  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), MINUTE_MS)
    return () => window.clearInterval(timer)
  }, [])

  return now
}
