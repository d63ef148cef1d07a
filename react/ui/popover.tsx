import { csx } from '@vtex/admin-ui'
import React, { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, Ref } from 'react'

import { NARROW } from './screen'

export const popoverPanel = csx({
  position: 'absolute',
  top: 'calc(100% + 0.25rem)',
  left: 0,
  zIndex: '$z-5',
  minWidth: '18rem',
  maxWidth: 'calc(100vw - 2rem)',
  // As high as the window allows below the toolbar, and no more than half a laptop's.
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
  [NARROW]: { right: 0, minWidth: 0 },
  '&[data-align="end"]': { left: 'auto', right: 0, [NARROW]: { left: 0 } },
  '&[data-side="above"]': { top: 'auto', bottom: 'calc(100% + 0.25rem)' },
  '&[data-wide="true"]': { width: '40rem', [NARROW]: { width: 'auto' } },
})

// On a narrow screen it opens across the page, below the bar that the button stands in.
const holder = csx({ position: 'relative', [NARROW]: { position: 'static' } })

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
  /** Above at the lower end of what it stands in. */
  readonly side?: 'below' | 'above'
  /** Wider than a menu, where it holds a form. */
  readonly wide?: boolean
  /** What stands in it can close it, where a choice ends it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** What a button opens beside itself. Closes on Escape, giving focus back, and when a person goes elsewhere. */
export function Popover(props: Props) {
  const { button, align = 'start', side = 'below', wide = false, children } = props
  const { root, opener, close, onKeyDown } = useDisclosure()
  const { opened, alignment } = useAlignment(align, opener.open)

  return (
    <div ref={root} className={holder} onKeyDown={onKeyDown}>
      {button(opener)}
      {opener.open && (
        <div
          ref={opened}
          className={popoverPanel}
          data-popover
          data-align={alignment}
          data-side={side}
          data-wide={wide}
        >
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </div>
  )
}

/** A button near the edge of the window opens to its other side, where nothing is cut off. */
function useAlignment(wanted: Alignment, open: boolean) {
  const opened = useRef<HTMLDivElement>(null)
  const [isCut, setCut] = useState(false)
  useLayoutEffect(() => {
    const end = opened.current?.getBoundingClientRect().right ?? 0
    setCut(end > document.documentElement.clientWidth)
  }, [open])

  return { opened, alignment: isCut ? 'end' : wanted }
}

/** What opens below a button: closes on Escape, giving focus back, and when a person goes elsewhere. */
export function useDisclosure() {
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
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
    event.stopPropagation()
    close()
  }

  const opener: Opener = { ref: button, open, onToggle: () => setOpen(!open) }
  return { root, opener, close, onKeyDown }
}
