import { useEffect, useRef, useState } from 'react'

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

/**
 * What stands in the search field. It is searched for by itself once the person stops typing. What was typed stays as it
 * is: a space at its end begins the next word, and is no part of what is searched for.
 */
export function useSearchText(searched: Searched, { onSearch, onPaste }: SearchActs) {
  const { shown, ofPasted } = searched
  const { text, setText, expect } = useTypedText(shown)
  const pause = useRef<number>()

  const search = (typed: string) => {
    window.clearTimeout(pause.current)
    const several = parsePastedIds(typed)
    const wanted = toSearch(typed)
    if (several) {
      onPaste(several)
    } else if (wanted !== shown) {
      expect(wanted)
      onSearch(wanted)
    }
  }
  // What else was chosen during the pause is part of what is asked for after it.
  const latest = useRef(search)
  latest.current = search

  useEffect(() => {
    const wanted = text.trim()
    if (toSearch(wanted) === shown || (ofPasted && wanted === '')) return undefined
    pause.current = window.setTimeout(() => latest.current(wanted), PAUSE_MS)
    return () => window.clearTimeout(pause.current)
    // Another list must not restart the pause.
  }, [text])

  return { text, setText, search }
}

/** The text of the field. The address can change without it: filters cleared, the browser's back. */
function useTypedText(shown: string) {
  const [text, setText] = useState(shown)
  // What this field asked for and the address does not say yet: once it does, more may have been typed.
  const expected = useRef<readonly string[]>([])
  useEffect(() => {
    const at = expected.current.indexOf(shown)
    expected.current = expected.current.slice(at === -1 ? expected.current.length : at + 1)
    if (at === -1) setText(shown)
  }, [shown])
  const expect = (wanted: string) => {
    expected.current = [...expected.current, wanted]
  }
  return { text, setText, expect }
}
