import { useEffect, useState } from 'react'

/** Whether a media rule of `screen.ts` holds, for what a style sheet cannot do: move a control somewhere else. */
export function useMedia(rule: string): boolean {
  const query = rule.replace('@media ', '')
  const [holds, setHolds] = useState(() => listOf(query)?.matches ?? false)

  useEffect(() => {
    const list = listOf(query)
    if (!list) return undefined
    const change = () => setHolds(list.matches)
    change()
    // Not addEventListener: Safari before 14 knows only these two.
    list.addListener(change)
    return () => list.removeListener(change)
  }, [query])

  return holds
}

const listOf = (query: string): MediaQueryList | undefined =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined
