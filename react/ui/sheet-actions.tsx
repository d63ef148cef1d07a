import { csx, IconArrowSquareOut, VisuallyHidden } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button } from './button'
import { colors } from './colors'
import { Popover } from './popover'

const bar = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '$space-2',
  minHeight: '3.75rem',
  padding: '$space-2 $space-6',
  '@media (max-width: 30rem)': { padding: '$space-2 $space-4' },
})
const gap = csx({ flex: 1 })

interface Props {
  /** The one thing to do now, and two more at most. */
  readonly children: ReactNode
  /** At the other end: what is done more seldom. */
  readonly others?: ReactNode
}

/** What can be done from a sheet: one primary action, two others, and the rest behind More. */
export function SheetActions({ children, others }: Props) {
  const { formatMessage } = useIntl()
  return (
    <div
      className={bar}
      role="group"
      aria-label={formatMessage({ id: 'admin/order-integrations.page.actions' })}
    >
      {children}
      <span className={gap} />
      {others}
    </div>
  )
}

const primaryLink = csx({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '$space-2',
  minHeight: '2.25rem',
  paddingX: '$space-4',
  borderRadius: '$base',
  bg: colors.accent,
  color: 'white',
  text: '$action1',
  textDecoration: 'none',
  '&:hover': { bg: '#1F3F87' },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '2px' },
  '@media (forced-colors: active)': { border: '1px solid' },
  svg: { flexShrink: 0 },
})

interface LinkProps {
  readonly href: string
  readonly children: string
}

/** The primary action where it is done elsewhere: a link that looks like the button that it stands in for. */
export function PrimaryLink({ href, children }: LinkProps) {
  return (
    <a className={primaryLink} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <IconArrowSquareOut size="small" aria-hidden />
      <VisuallyHidden>
        <FormattedMessage id="admin/order-integrations.page.opens-in-new-tab" />
      </VisuallyHidden>
    </a>
  )
}

const item = csx({
  display: 'block',
  width: '100%',
  minHeight: '2.25rem',
  paddingX: '$space-3',
  border: 'none',
  borderRadius: '$base',
  bg: 'transparent',
  color: '$primary',
  text: '$body',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { bg: '$secondary' },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '-2px' },
})

interface MoreAction {
  readonly label: string
  readonly onChoose: () => void
}

/** What is done seldom. Nothing where there is nothing of it. */
export function MoreActions({ actions }: { readonly actions: readonly MoreAction[] }) {
  if (actions.length === 0) return null
  return (
    <Popover
      align="end"
      side="above"
      button={({ ref, open, onToggle }) => (
        <Button ref={ref} variant="tertiary" aria-expanded={open} onClick={onToggle}>
          <FormattedMessage id="admin/order-integrations.page.more" />
        </Button>
      )}
    >
      {(close) =>
        actions.map(({ label, onChoose }) => (
          <button
            key={label}
            type="button"
            className={item}
            onClick={() => {
              close()
              onChoose()
            }}
          >
            {label}
          </button>
        ))
      }
    </Popover>
  )
}
