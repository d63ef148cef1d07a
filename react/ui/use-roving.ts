import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'

const CONTROLS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled)'

/** What a popover holds is reached with Tab once it is open, and is none of the stops. */
const stopsIn = (root: HTMLElement): readonly HTMLElement[] =>
  Array.from(root.querySelectorAll<HTMLElement>(CONTROLS)).filter(
    (each) => each.closest('[data-popover]') === null,
  )

/** Within a field the arrows go through its text first, and leave it at its ends. */
function isWithinText({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return false
  if (target.selectionStart !== target.selectionEnd) return true
  return target.selectionStart !== (key === 'ArrowLeft' ? 0 : target.value.length)
}

function targetOf(event: KeyboardEvent, stops: readonly HTMLElement[]): HTMLElement | undefined {
  const at = stops.findIndex((stop) => stop === event.target)
  if (at === -1 || event.ctrlKey || event.metaKey || event.altKey) return undefined
  const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
  if (isArrow && isWithinText(event)) return undefined
  const isField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
  switch (event.key) {
    case 'ArrowLeft':
      return stops[(at + stops.length - 1) % stops.length]
    case 'ArrowRight':
      return stops[(at + 1) % stops.length]
    case 'Home':
      return isField ? undefined : stops[0]
    case 'End':
      return isField ? undefined : stops[stops.length - 1]
    default:
      return undefined
  }
}

/**
 * Makes all controls in an element one stop of the Tab key, between which the arrows move: the list is reached in a few
 * keys however many controls stand before it. Watches the element, since its controls come and go.
 */
export function useRoving<Root extends HTMLElement>(): RefObject<Root> {
  const root = useRef<Root>(null)

  useLayoutEffect(() => {
    const element = root.current
    if (!element) return undefined
    let current: HTMLElement | undefined
    const arrange = (wanted = current) => {
      const stops = stopsIn(element)
      current = stops.find((stop) => stop === wanted) ?? stops[0]
      for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1
    }
    const focus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && stopsIn(element).includes(target)) arrange(target)
    }
    const press = (event: KeyboardEvent) => {
      const next = event.defaultPrevented ? undefined : targetOf(event, stopsIn(element))
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    arrange()
    const changes = new MutationObserver(() => arrange())
    changes.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    element.addEventListener('focusin', focus)
    element.addEventListener('keydown', press)
    return () => {
      changes.disconnect()
      element.removeEventListener('focusin', focus)
      element.removeEventListener('keydown', press)
    }
  }, [])

  return root
}
