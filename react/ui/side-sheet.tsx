import { csx, Modal, ModalDismiss, useModalState } from '@vtex/admin-ui'
import React, { useRef } from 'react'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { useIntl } from 'react-intl'

import { CALM } from './screen'

// The design system has no drawer. This is its dialog (focus trap, Escape, inert page behind) moved to the side.
// The react builder's TypeScript, 3.9, cannot read all types of the dialog: it takes these props from an object, not as they stand.
// The doubled selector outweighs the dialog's own rules, whatever order the two style sheets land in.
const sheet: ComponentPropsWithoutRef<'div'> = {
  className: csx({
    '&&': {
      position: 'fixed',
      top: 0,
      right: 0,
      bottom: 0,
      margin: 0,
      width: 'min(40rem, 100vw)',
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
    },
  }),
}

const backdrop: ComponentPropsWithoutRef<'div'> = {
  className: csx({ '&&': { bg: 'rgba(0, 0, 0, 0.24)' } }),
}

const header = csx({
  display: 'flex',
  alignItems: 'flex-start',
  gap: '$space-4',
  padding: '$space-5 $space-6 $space-4',
  borderBottom: '$neutral',
  bg: '$primary',
  '@media (max-width: 30rem)': { padding: '$space-4' },
})

const body = csx({
  flex: 1,
  minHeight: 0,
  overflowY: 'auto',
  overflowX: 'hidden',
  padding: '$space-5 $space-6 $space-10',
  '@media (max-width: 30rem)': { padding: '$space-4 $space-4 $space-10' },
})

interface Props {
  readonly label: string
  readonly heading: ReactNode
  readonly children: ReactNode
  readonly onClose: () => void
}

export function SideSheet({ label, heading, children, onClose }: Props) {
  const { formatMessage } = useIntl()
  const state = useModalState({ open: true, setOpen: (open) => open || onClose() })
  // Focus starts on the sheet itself: a screen reader reads its name, and no button looks chosen.
  const ref = useRef<HTMLDivElement>(null)

  return (
    <Modal
      {...sheet}
      ref={ref}
      state={state}
      initialFocusRef={ref}
      aria-label={label}
      backdropProps={backdrop}
    >
      <div className={header}>
        <div className={csx({ flex: 1, minWidth: 0 })}>{heading}</div>
        <ModalDismiss aria-label={formatMessage({ id: 'admin/order-integrations.page.close' })} />
      </div>
      <div className={body}>{children}</div>
    </Modal>
  )
}
