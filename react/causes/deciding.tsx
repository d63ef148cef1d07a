import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { SetIssueStateInput } from '../__generated__/operations'
import { Button, csx, selectStyle } from '../ui'

/** How a cause should stand from now on. */
export type NextState = Pick<SetIssueStateInput, 'state' | 'snoozedUntil'>

export interface DecidingProps {
  readonly busy: boolean
  readonly mayDecide: boolean
  readonly onDecide: (next: NextState) => void
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
