import {
  Button,
  csx,
  IconCaretDown,
  IconCaretUp,
  Modal,
  ModalDismiss,
  useModalState,
} from '@vtex/admin-ui'
import React, { useEffect, useRef } from 'react'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { useIntl } from 'react-intl'

import { CALM, PHONE } from './screen'
import { hasPageFocus } from './focus-lost'

// The design system has no drawer. This is its dialog (focus trap, Escape, inert page behind) moved to the side.
// The react builder's TypeScript, 3.9, cannot read all types of the dialog: it takes these props from an object, not as they stand.
// The doubled selector outweighs the dialog's own rules, whatever order the two style sheets land in.
const sheetOf = (width: string): ComponentPropsWithoutRef<'div'> => ({
  className: csx({
    '&&': {
      position: 'fixed',
      top: 0,
      right: 0,
      bottom: 0,
      margin: 0,
      width: `min(${width}, 100vw)`,
      maxWidth: '100vw',
      height: '100%',
      maxHeight: 'none',
      borderRadius: 0,
      display: 'flex',
      flexDirection: 'column',
      boxShadow: '0 0 2rem rgba(0, 0, 0, 0.16)',
      animation: 'order-integrations-sheet 160ms ease-out',
      outline: 'none',
      '@keyframes order-integrations-sheet': {
        from: { transform: 'translateX(2rem)', opacity: 0 },
      },
      [CALM]: { animation: 'none' },
      '@media (forced-colors: active)': { borderLeft: '1px solid' },
    },
  }),
})

const narrow = sheetOf('38rem')
const wide = sheetOf('46rem')

const backdrop: ComponentPropsWithoutRef<'div'> = {
  className: csx({ '&&': { bg: 'rgba(0, 0, 0, 0.24)' } }),
}

const SLIM = '@media (max-width: 30rem)'

// Also the smallest of them, which elsewhere stand in a line of words.
const reachable = { [PHONE]: { button: { minWidth: '2.75rem', minHeight: '2.75rem' } } }

const header = csx({
  padding: '$space-4 $space-6',
  borderBottom: '$neutral',
  bg: '$primary',
  [SLIM]: { padding: '$space-3 $space-4' },
  ...reachable,
})
const firstLine = csx({ display: 'flex', alignItems: 'flex-start', gap: '$space-2' })
const start = csx({ flex: 1, minWidth: 0 })
const corner = csx({ display: 'flex', alignItems: 'center', flexShrink: 0, gap: '$space-1' })

const body = csx({
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  overflowX: 'hidden',
  padding: '$space-5 $space-6 $space-8',
  // What begins the sheet has the sheet's own distance above it.
  '& > section:first-child': { marginTop: 0 },
  [SLIM]: { padding: '$space-4 $space-4 $space-8' },
  ...reachable,
})

const bottom = csx({
  position: 'relative',
  flexShrink: 0,
  borderTop: '$neutral',
  bg: '$primary',
})

/** The ways to what stands beside it in the list; undefined where it is the first or the last. */
export interface Neighbors {
  readonly previous?: () => void
  readonly next?: () => void
  readonly labels: { readonly previous: string; readonly next: string }
}

interface Props {
  readonly label: string
  /** Beside the buttons: in what state it is. */
  readonly top?: ReactNode
  readonly heading: ReactNode
  readonly children: ReactNode
  /** Always in sight, whatever is scrolled. */
  readonly footer?: ReactNode
  readonly isWide?: boolean
  readonly neighbors?: Neighbors
  readonly onClose: () => void
}

export function SideSheet(props: Props) {
  const { label, top, heading, children, footer, isWide, neighbors, onClose } = props
  const { formatMessage } = useIntl()
  const state = useModalState({ open: true, setOpen: (open) => open || onClose() })
  // Focus starts on the sheet itself: a screen reader reads its name, and no button looks chosen.
  const ref = useRef<HTMLDivElement>(null)
  useNeighborKeys(neighbors)
  // What was pressed may be gone with what it did: Escape and Tab would begin behind the sheet.
  useEffect(() => {
    if (document.activeElement !== document.body || !hasPageFocus()) return
    ref.current?.focus({ preventScroll: true })
  })

  return (
    <Modal
      {...(isWide ? wide : narrow)}
      ref={ref}
      state={state}
      initialFocusRef={ref}
      aria-label={label}
      backdropProps={backdrop}
      hideOnEscape={isForSheet}
    >
      <div className={header}>
        <div className={firstLine}>
          <div className={start}>{top ?? heading}</div>
          <div className={corner}>
            {neighbors && <Steps {...neighbors} />}
            <ModalDismiss
              aria-label={formatMessage({ id: 'admin/order-integrations.page.close' })}
            />
          </div>
        </div>
        {Boolean(top) && heading}
      </div>
      <div className={body}>{children}</div>
      {footer && <div className={bottom}>{footer}</div>}
    </Modal>
  )
}

/** What stands open in the sheet closes first, whichever of the two hears of the key first. */
const isForSheet = (): boolean => document.querySelector('[role="dialog"] [data-popover]') === null

function Steps({ previous, next, labels }: Neighbors) {
  return (
    <>
      <Button
        variant="neutralTertiary"
        size="normal"
        icon={<IconCaretUp />}
        aria-label={labels.previous}
        title={labels.previous}
        aria-keyshortcuts="k"
        disabled={!previous}
        onClick={previous}
      />
      <Button
        variant="neutralTertiary"
        size="normal"
        icon={<IconCaretDown />}
        aria-label={labels.next}
        title={labels.next}
        aria-keyshortcuts="j"
        disabled={!next}
        onClick={next}
      />
    </>
  )
}

/** The keys of the list, while it lies behind. They rest while a person types. */
function useNeighborKeys(neighbors: Neighbors | undefined): void {
  const latest = useRef(neighbors)
  latest.current = neighbors
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyped(event) || isFormOpen(event)) return
      const goes = new Map([
        ['j', latest.current?.next],
        ['k', latest.current?.previous],
      ])
      const go = goes.get(event.key)
      if (!go) return
      event.preventDefault()
      go()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** What somebody began to fill in would be gone with the sheet. */
function isFormOpen({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLElement && target.closest('form, [data-popover]')) return true
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '[role="dialog"] textarea:not([readonly]), [role="dialog"] input:not([type="checkbox"]):not([type="radio"])',
  )
  return Array.from(fields).some(({ value }) => value.trim() !== '')
}

function isTyped({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return true
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
