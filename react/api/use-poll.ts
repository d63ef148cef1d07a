import { useEffect, useRef } from 'react'

/**
 * Asks again and again while somebody can see the answer, and at once when they come back to it after longer than that.
 * Undefined asks no more.
 */
export function usePoll(ask: () => void, everyMs: number | undefined): void {
  const latest = useRef(ask)
  latest.current = ask

  useEffect(() => {
    if (everyMs === undefined) return undefined
    let askedAt = Date.now()
    const askAgain = () => {
      if (document.hidden) return
      askedAt = Date.now()
      latest.current()
    }
    const comeBack = () => {
      if (Date.now() - askedAt >= everyMs) askAgain()
    }
    const timer = window.setInterval(askAgain, everyMs)
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', comeBack)
    }
  }, [everyMs])
}
