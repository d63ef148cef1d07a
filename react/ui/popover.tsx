import { csx } from '@vtex/admin-ui'
import React, { useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, Ref } from 'react'

import { NARROW } from './screen'

const panel = csx({
  // Beside its button in the window: no table, bar or sheet that it stands in cuts it off.
  position: 'fixed',
  zIndex: '$z-5',
  minWidth: '18rem',
  maxWidth: 'calc(100vw - 1rem)',
  maxHeight: '30rem',
  boxSizing: 'border-box',
  overflowY: 'auto',
  padding: '$space-2',
  border: '$neutral',
  borderRadius: '$base',
  bg: '$primary',
  color: '$primary',
  font: 'inherit',
  text: '$body',
  textAlign: 'left',
  whiteSpace: 'normal',
  boxShadow: '0 0.5rem 1.5rem rgba(0, 0, 0, 0.16)',
  cursor: 'auto',
  '&[data-wide="true"]': { width: '40rem' },
  // There it opens across the window.
  [NARROW]: { '&&': { left: '0.5rem', right: '0.5rem', width: 'auto', minWidth: 0 } },
})
const holder = csx({ minWidth: 0 })

export type Alignment = 'start' | 'end'

/** What the button that opens it is given. */
export interface Opener {
  readonly ref: Ref<HTMLButtonElement>
  readonly open: boolean
  readonly onToggle: () => void
}

interface Props {
  readonly button: (opener: Opener) => ReactNode
  /** With which edge of the button what it opens ends or begins, as far as the window has room for that. */
  readonly align?: Alignment
  /** Wider than a menu, where it holds a form. */
  readonly wide?: boolean
  /** What stands in it can close it, where a choice ends it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** What a button opens beside itself. Closes on Escape, giving focus back, and when a person goes elsewhere. */
export function Popover({ button, align = 'start', wide = false, children }: Props) {
  const { root, opener, close, onKeyDown } = useDisclosure()
  return (
    <div ref={root} className={holder} onKeyDown={onKeyDown}>
      {button(opener)}
      {opener.open && (
        <Opened align={align} wide={wide}>
          {typeof children === 'function' ? children(close) : children}
        </Opened>
      )}
    </div>
  )
}

interface OpenedProps extends Required<Pick<Props, 'align' | 'wide'>> {
  readonly children: ReactNode
}

function Opened({ align, wide, children }: OpenedProps) {
  const opened = useBesideButton(align)
  return (
    <div ref={opened} className={panel} data-popover data-wide={wide}>
      {children}
    </div>
  )
}

const MARGIN = 8
const GAP = 4
// No more than half a laptop's screen.
const HIGHEST = 480

/** Below its button or, where the window has more room there, above it; never beyond the window's edges. */
function useBesideButton(align: Alignment) {
  const opened = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const node = opened.current
    const button = node?.parentElement?.firstElementChild
    if (!node || !button) return undefined
    const put = () => place(node, button.getBoundingClientRect(), align)
    put()
    // What it holds grows once it is known; what it stands in may be scrolled.
    const watch = new MutationObserver(put)
    watch.observe(node, { childList: true, subtree: true })
    window.addEventListener('scroll', put, true)
    window.addEventListener('resize', put)
    return () => {
      watch.disconnect()
      window.removeEventListener('scroll', put, true)
      window.removeEventListener('resize', put)
    }
  }, [align])
  return opened
}

function place(node: HTMLElement, at: DOMRect, align: Alignment) {
  const { innerHeight } = window
  const { clientWidth } = document.documentElement
  const below = innerHeight - at.bottom - GAP - MARGIN
  const above = at.top - GAP - MARGIN
  const wanted = Math.min(node.scrollHeight + 2, HIGHEST)
  const isBelow = wanted <= below || below >= above
  const left = align === 'end' ? at.right - node.offsetWidth : at.left
  Object.assign(node.style, {
    maxHeight: `${Math.min(HIGHEST, Math.max(isBelow ? below : above, 0))}px`,
    top: isBelow ? `${at.bottom + GAP}px` : 'auto',
    bottom: isBelow ? 'auto' : `${innerHeight - at.top + GAP}px`,
    left: `${Math.max(MARGIN, Math.min(left, clientWidth - node.offsetWidth - MARGIN))}px`,
  })
}

/** What opens below a button: closes on Escape, giving focus back, and when a person goes elsewhere. */
function useDisclosure() {
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)

  // From the moment on that it is seen: on a busy machine a press beside it came before other effects, and was lost.
  useLayoutEffect(() => {
    if (!open) return undefined
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false)
    }
    document.addEventListener('mousedown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('mousedown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    // The dialog that it may stand in listens beside React, and leaves alone what was taken.
    event.preventDefault()
    event.stopPropagation()
    close()
  }

  const opener: Opener = { ref: button, open, onToggle: () => setOpen(!open) }
  return { root, opener, close, onKeyDown }
}
