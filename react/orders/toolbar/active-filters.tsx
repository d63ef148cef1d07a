import React, { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import {
  Button,
  colors,
  CountText,
  csx,
  focusRing,
  IconX,
  isFocusLost,
  line,
  Spoken,
} from '../../ui'
import type { ActiveCondition, OrderFilter } from '../../view/order-filter'

const APP = 'admin/order-integrations.page'

const list = line({
  gap: 2,
  also: { listStyle: 'none', margin: 0, marginTop: '$space-2', padding: 0, width: '100%' },
})

const chip = csx({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '$space-2',
  minHeight: '1.75rem',
  maxWidth: '100%',
  paddingX: '$space-3',
  border: '$neutral',
  borderRadius: '$base',
  bg: '$secondary',
  font: 'inherit',
  text: '$body',
  textAlign: 'left',
  color: '$primary',
  cursor: 'pointer',
  '&:hover': { borderColor: colors.accent },
  ...focusRing,
  svg: { flexShrink: 0 },
})

interface Props {
  /** How many orders all filters leave; undefined while that is not known, and where there is no filter. */
  readonly matching?: number
  readonly conditions: readonly ActiveCondition[]
  readonly onRemove: (without: Partial<OrderFilter>) => void
  readonly onClear: () => void
}

/** What narrows the list and no control of its own shows, each to be taken away by itself; and how much is left. */
export function ActiveFilters({ matching, ...props }: Props) {
  return (
    <>
      <Spoken>
        {matching !== undefined && <CountText id={`${APP}.matching`} count={matching} />}
      </Spoken>
      {props.conditions.length > 0 && <Conditions {...props} />}
    </>
  )
}

function Conditions({ conditions, onRemove, onClear }: Omit<Props, 'matching'>) {
  const { formatMessage } = useIntl()
  const root = useRef<HTMLUListElement>(null)
  const removed = useRef<number>()

  // The button that was pressed is gone: focus goes to the one in its place, or to the last.
  useEffect(() => {
    if (removed.current === undefined) return
    const buttons = root.current?.querySelectorAll('button') ?? []
    buttons[Math.min(removed.current, buttons.length - 1)]?.focus()
    removed.current = undefined
  }, [conditions])

  // With the last condition all of this goes, and focus goes to where the next one would begin.
  useEffect(() => {
    const list = root.current
    const bar = list?.parentElement
    const search =
      bar?.querySelector<HTMLElement>('[role="search"] input') ??
      bar?.querySelector<HTMLElement>('button')
    return () => {
      if (list?.contains(document.activeElement) || isFocusLost()) search?.focus()
    }
  }, [])

  return (
    <ul
      ref={root}
      role="list"
      className={list}
      aria-label={formatMessage({ id: 'admin/order-integrations.filters.active' })}
    >
      {conditions.map(({ field, text, without }, index) => (
        <li key={field}>
          <button
            type="button"
            className={chip}
            aria-label={formatMessage(
              { id: 'admin/order-integrations.filters.remove' },
              { filter: text },
            )}
            onClick={() => {
              removed.current = index
              onRemove(without)
            }}
          >
            {text}
            <IconX size="small" aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <Button variant="tertiary" onClick={onClear}>
          <FormattedMessage id={`${APP}.clear-filters`} />
        </Button>
      </li>
    </ul>
  )
}
