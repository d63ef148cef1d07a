import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import { colors, csx } from '../ui'

const LIST_ID = 'order-integrations-list'

// Not display: none, which the keyboard cannot reach either.
const link = csx({
  position: 'absolute',
  left: '$space-2',
  top: '$space-2',
  zIndex: '$z-5',
  minHeight: '2.25rem',
  paddingX: '$space-3',
  border: `1px solid ${colors.accent}`,
  borderRadius: '$base',
  bg: '$primary',
  font: 'inherit',
  text: '$body',
  color: '$action.main.tertiary',
  cursor: 'pointer',
  '&:not(:focus)': {
    width: '1px',
    height: '1px',
    minHeight: 0,
    padding: 0,
    border: 'none',
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
})
const list = csx({ position: 'relative', outline: 'none' })

/** The first stop of the Tab key: past everything that stands before the list. */
export function SkipLink() {
  return (
    <button
      type="button"
      className={link}
      onClick={() => document.getElementById(LIST_ID)?.focus()}
    >
      <FormattedMessage id="admin/order-integrations.page.skip" />
    </button>
  )
}

interface Props {
  readonly children: ReactNode
}

/** Where it leads. */
export function List({ children }: Props) {
  return (
    <div id={LIST_ID} tabIndex={-1} className={list}>
      {children}
    </div>
  )
}
