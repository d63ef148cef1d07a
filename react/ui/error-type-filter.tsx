import { csx } from '@vtex/admin-ui'
import React from 'react'
import { useIntl } from 'react-intl'

import type { ErrorType } from '../__generated__/operations'
import { ErrorTypeTag } from './error-type-tag'
import { focusRing } from './layout'
import { errorTypeLabelId } from './labels'

const button = csx({
  display: 'inline-flex',
  alignItems: 'center',
  flexShrink: 0,
  maxWidth: '100%',
  minHeight: '1.5rem',
  margin: 0,
  padding: 0,
  border: 'none',
  borderRadius: '$base',
  bg: 'transparent',
  font: 'inherit',
  cursor: 'pointer',
  '&:hover > span': { textDecoration: 'underline' },
  ...focusRing,
})

interface Props {
  readonly errorType: ErrorType
  readonly onNarrow: (errorType: ErrorType) => void
}

/** The name of an error type, which a press makes the filter of the list. */
export function ErrorTypeFilter({ errorType, onNarrow }: Props) {
  const { formatMessage } = useIntl()
  const type = formatMessage({ id: errorTypeLabelId(errorType) })
  const label = formatMessage({ id: 'admin/order-integrations.page.only-type' }, { type })
  return (
    <button
      type="button"
      className={button}
      aria-label={label}
      title={label}
      onClick={() => onNarrow(errorType)}
    >
      <ErrorTypeTag errorType={errorType} />
    </button>
  )
}
