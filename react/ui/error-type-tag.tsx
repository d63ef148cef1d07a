import { csx } from '@vtex/admin-ui'
import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { ErrorType } from '../__generated__/operations'
import { errorTypeLabelId } from './labels'

// Outlined: beside a status, which is filled, it reads as another kind of thing.
const tag = csx({
  display: 'inline-block',
  border: '$neutral',
  borderRadius: '$base',
  paddingX: '$space-2',
  text: '$detail',
  color: '$primary',
  lineHeight: '1.125rem',
  fontWeight: 500,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  maxWidth: '100%',
})

interface Props {
  readonly errorType: ErrorType
}

export function ErrorTypeTag({ errorType }: Props) {
  return (
    <span className={tag}>
      <FormattedMessage id={errorTypeLabelId(errorType)} />
    </span>
  )
}
