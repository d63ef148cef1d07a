import { useEffect, useRef } from 'react'

import { rowLinkId } from '../ui'

export interface Keys {
  /** Of the orders or causes in the list. */
  readonly ids: readonly string[]
  /** Undefined where nothing can be ticked. */
  readonly onTick?: (id: string) => void
  readonly onHelp: () => void
}

/**
 * Goes through the list with single keys, by moving the focus itself: what a screen reader reads and what Enter opens is
 * always the order that the keys stand on. Rests while a person types, and while a dialog is open.
 */
export function useListKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  // Where the keys stood last, for when the focus has gone elsewhere.
  const place = useRef(0)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForOthers(event)) return
      const act = actionOf(event.key, latest.current, place)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

type Place = { current: number }

function actionOf(key: string, { ids, onTick, onHelp }: Keys, place: Place) {
  const focused = ids.findIndex(isWithinRow)
  const go = (to: number) => () => {
    place.current = Math.max(0, Math.min(to, ids.length - 1))
    document.getElementById(rowLinkId(ids[place.current] ?? ''))?.focus()
  }
  const id = ids[focused]
  switch (key) {
    case 'j':
      return ids.length > 0 ? go(focused === -1 ? place.current : focused + 1) : undefined
    case 'k':
      return ids.length > 0 ? go(focused === -1 ? place.current : focused - 1) : undefined
    case 'x':
      return id === undefined || !onTick ? undefined : () => onTick(id)
    case '/':
      return () => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus()
    case '?':
      return onHelp
    default:
      return undefined
  }
}

const isWithinRow = (id: string) =>
  document.getElementById(rowLinkId(id))?.closest('tr')?.contains(document.activeElement) === true

function isForOthers({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return true
  if (document.querySelector('[role="dialog"]')) return true
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}
