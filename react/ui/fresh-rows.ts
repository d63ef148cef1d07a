import { useLayoutEffect, useRef } from 'react'

import { isFocusLost } from './focus-lost'

/** The link of the row that has the focus. */
const focusedLink = (table: HTMLTableElement | null): string | undefined => {
  const row = table?.contains(document.activeElement) && document.activeElement?.closest('tr')
  return (row && row.querySelector('a[id]')?.id) || undefined
}

/**
 * A number that changes with each answer to another question. Rows under it are elements of their own: one that is in
 * both answers would be seen to jump, while rows that are read again keep theirs. The focus stays in its row where that
 * one is still there, else the first row has it.
 */
export function useFreshRows(outdated: boolean) {
  const table = useRef<HTMLTableElement>(null)
  const answer = useRef({ number: 0, wasOutdated: outdated, focused: focusedLink(null) })
  if (answer.current.wasOutdated !== outdated) {
    answer.current = outdated
      ? { ...answer.current, wasOutdated: true }
      : {
          number: answer.current.number + 1,
          wasOutdated: false,
          focused: focusedLink(table.current),
        }
  }
  const { number } = answer.current

  useLayoutEffect(() => {
    const { focused } = answer.current
    if (focused === undefined || !isFocusLost()) return
    const link = document.getElementById(focused) ?? table.current?.querySelector('a[id]')
    if (link instanceof HTMLElement) link.focus({ preventScroll: true })
  }, [number])

  return { table, answer: number }
}
