import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Change } from '../api/use-change'
import type { DecideOnCause } from '../api/use-decide-on-cause'
import { Button, csx, selectStyle } from '../ui'

export interface DecidingProps {
  readonly decide: DecideOnCause
  readonly mayDecide: boolean
  /** Shows what came of it; true where it was done. */
  readonly onDecide: (deciding: Promise<Change<unknown>>) => Promise<boolean>
}

/** How a cause stands, and beside it what can be decided. */
export const decisionLine = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: '$space-7',
  rowGap: '$space-2',
  minHeight: '2.25rem',
  'select, input': { ...selectStyle, minWidth: 0, maxWidth: '100%' },
  input: { flex: '1 1 10rem' },
})
export const decisionText = csx({ flex: '1 1 12rem', overflowWrap: 'anywhere' })

interface Props {
  readonly id: string
  readonly type?: 'button' | 'submit'
  readonly busy?: boolean
  readonly onClick?: () => void
}

export function DecisionButton({ id, type = 'button', busy, onClick }: Props) {
  return (
    <Button type={type} variant="tertiary" bleedX loading={busy} onClick={onClick}>
      <FormattedMessage id={`admin/order-integrations.cause.${id}`} />
    </Button>
  )
}
