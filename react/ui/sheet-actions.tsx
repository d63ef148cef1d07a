import { csx, IconArrowSquareOut, VisuallyHidden } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button } from './button'
import { colors } from './colors'
import { prose } from './layout'
import { Popover } from './popover'
import { PHONE } from './screen'

const bar = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  minHeight: '3.75rem',
  padding: '$space-2 $space-6',
  // On a phone the one thing to do has a line of its own.
  '@media (max-width: 30rem)': {
    flexWrap: 'wrap',
    padding: '$space-2 $space-4',
    '& > :first-child:not(:last-child)': { flex: '1 1 100%', justifyContent: 'center' },
  },
})
const end = csx({ display: 'flex', alignItems: 'center', flexShrink: 0, marginLeft: 'auto' })

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
      <div className={end}>{others}</div>
    </div>
  )
}

const above = csx({
  padding: '$space-4 $space-6',
  borderBottom: '$neutral',
  text: '$body',
  '@media (max-width: 30rem)': { padding: '$space-3 $space-4' },
})

/** What an action opened, what stands in its way, or why it was not done: above the bar, and always in sight. */
export function AboveActions({ children }: { readonly children: ReactNode }) {
  return <div className={above}>{children}</div>
}

const primaryLink = csx({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '$space-2',
  boxSizing: 'border-box',
  minWidth: 0,
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
  [PHONE]: { minHeight: '2.75rem' },
})

const cut = csx({
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  font: 'inherit',
  color: 'inherit',
})

interface LinkProps {
  readonly href: string
  readonly children: string
}

/** The primary action where it is done elsewhere: a link that looks like the button that it stands in for. */
export function PrimaryLink({ href, children }: LinkProps) {
  return (
    <a
      className={primaryLink}
      href={href}
      title={children}
      target="_blank"
      rel="noopener noreferrer"
    >
      <span className={cut}>{children}</span>
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
  [PHONE]: { minHeight: '2.75rem' },
})
const hint = prose({ small: true, quiet: true, also: { maxWidth: '18rem', padding: '$space-3' } })

interface MenuAction {
  readonly label: string
  readonly onChoose: () => void
}

interface MenuProps {
  readonly label: string
  readonly variant: 'secondary' | 'tertiary'
  readonly busy?: boolean
  readonly actions: readonly MenuAction[]
  /** Said below them. */
  readonly note?: ReactNode
}

/** A button of the bar that opens several things to choose from. */
export function ActionMenu({ label, variant, busy, actions, note }: MenuProps) {
  return (
    <Popover
      align={variant === 'tertiary' ? 'end' : 'start'}
      button={({ ref, open, onToggle }) => (
        <Button ref={ref} variant={variant} loading={busy} aria-expanded={open} onClick={onToggle}>
          {label}
        </Button>
      )}
    >
      {(close) => (
        <>
          {actions.map((action) => (
            <button
              key={action.label}
              type="button"
              className={item}
              onClick={() => {
                close()
                action.onChoose()
              }}
            >
              {action.label}
            </button>
          ))}
          {note && <p className={hint}>{note}</p>}
        </>
      )}
    </Popover>
  )
}

/** What is done seldom. Nothing where there is nothing of it. */
export function MoreActions({ actions }: Pick<MenuProps, 'actions'>) {
  const { formatMessage } = useIntl()
  if (actions.length === 0) return null
  const label = formatMessage({ id: 'admin/order-integrations.page.more' })
  return <ActionMenu label={label} variant="tertiary" actions={actions} />
}
