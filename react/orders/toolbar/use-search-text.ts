import { useEffect, useState } from 'react'

import type { PastedIds } from '../../view/pasted-ids'
import { parsePastedIds, toSearch } from '../../view/pasted-ids'

const PAUSE_MS = 500

export interface SearchActs {
  readonly onSearch: (text: string) => void
  readonly onPaste: (pasted: PastedIds) => void
}

interface Searched {
  /** What the field says of the list as it is. */
  readonly shown: string
  /** Whether the list is that of pasted ids. */
  readonly ofPasted: boolean
}

/** What stands in the search field. It is searched for by itself once the person stops typing. */
export function useSearchText({ shown, ofPasted }: Searched, { onSearch, onPaste }: SearchActs) {
  const [text, setText] = useState(shown)

  // The address can change without this field: filters cleared, the browser's back.
  useEffect(() => setText(shown), [shown])

  const search = (typed: string) => {
    const several = parsePastedIds(typed)
    if (several) onPaste(several)
    else if (typed !== shown) onSearch(toSearch(typed))
  }

  useEffect(() => {
    const wanted = text.trim()
    if (wanted === shown || (ofPasted && wanted === '')) return undefined
    const timer = window.setTimeout(() => search(wanted), PAUSE_MS)
    return () => window.clearTimeout(timer)
    // A new `onSearch` comes with every render and must not restart the pause.
  }, [text])

  return { text, setText, search }
}
