import { useEffect, useRef } from 'react'

/** Of so many turns one is taken while there is no answer, so that a service in trouble is left alone. */
const FEWEST_TURNS = 16

/**
 * Asks again and again while somebody can see the answer, and at once when they come back to it after longer than that.
 * Undefined asks no more. Where the question says that it was not answered, each time leaves out twice as many turns as
 * the one before; a question that is still under way is not asked again.
 */
export function usePoll(
  ask: () => Promise<boolean> | undefined,
  everyMs: number | undefined,
): void {
  const latest = useRef(ask)
  latest.current = ask

  useEffect(() => {
    if (everyMs === undefined) return undefined
    let askedAt = Date.now()
    let failures = 0
    let toSkip = 0
    const pace = (answered: boolean) => {
      failures = answered ? 0 : failures + 1
      toSkip = answered ? 0 : Math.min(2 ** failures, FEWEST_TURNS) - 1
    }
    const askAgain = () => {
      if (document.hidden) return
      askedAt = Date.now()
      const asked = latest.current()
      if (!asked) return
      toSkip = Infinity
      void asked.then(pace, (mistake) => {
        pace(false)
        throw mistake
      })
    }
    const takeTurn = () => {
      if (toSkip === 0) askAgain()
      else toSkip -= 1
    }
    const comeBack = () => {
      if (toSkip === 0 && Date.now() - askedAt >= everyMs) askAgain()
    }
    const timer = window.setInterval(takeTurn, everyMs)
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', comeBack)
    }
  }, [everyMs])
}
