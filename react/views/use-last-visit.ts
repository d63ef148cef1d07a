import { useEffect, useRef, useState } from 'react'
import { useRuntime } from 'vtex.render-runtime'

import { continued, keepVisit, readVisit } from './visit'

/**
 * When the person last looked before this visit, ISO 8601 UTC; undefined in their first. The end of a visit is noted
 * when the page is left or hidden, so that the moment stays what it was for as long as they look.
 */
export function useLastVisit(): string | undefined {
  const { account } = useRuntime()
  const [visit, setVisit] = useState(() => continued(readVisit(account), Date.now()))
  const lastLook = useRef(visit.lastLook)
  lastLook.current = visit.lastLook

  useEffect(() => {
    const leave = () => keepVisit(account, { lastLook: lastLook.current, leftAt: Date.now() })
    const turn = () => {
      if (document.visibilityState === 'hidden') leave()
      else setVisit(continued(readVisit(account), Date.now()))
    }
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('pagehide', leave)
      // Inside the Admin another page may take this one's place without the document being hidden.
      leave()
    }
  }, [account])

  return visit.lastLook === undefined ? undefined : new Date(visit.lastLook).toISOString()
}
