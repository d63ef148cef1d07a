import type { TagProps } from '@vtex/admin-ui'
import { csx, Tag } from '@vtex/admin-ui'
import React from 'react'
import { useIntl } from 'react-intl'

import type { IntegrationStatus, IntegrationStep } from '../__generated__/operations'
import { shortStatusLabelId, statusLabelId } from './labels'

// Red: nothing happens without you. Orange: in VTEX, but not well. Blue: someone else's turn. Grey: nothing to do.
const variants: Record<IntegrationStatus, TagProps['variant']> = {
  FAILED: 'red',
  NOT_INTEGRABLE: 'red',
  MISSING: 'red',
  UNAVAILABLE: 'orange',
  STUCK: 'orange',
  INTEGRATED_WITH_PROBLEM: 'orange',
  AWAITING_AUTHORIZATION: 'purple',
  AWAITING_MARKETPLACE: 'lightBlue',
  PROCESSING: 'lightBlue',
  INTEGRATED: 'green',
  CANCELED: 'gray',
  UNKNOWN: 'gray',
}

// Long labels wrap in a narrow column; the doubled selector outweighs the fixed height of the design system's tag.
const wraps = csx({
  '&&': {
    height: 'auto',
    minHeight: '1.25rem',
    maxWidth: '100%',
    paddingY: '0.0625rem',
    paddingX: '$space-2',
    borderRadius: '$base',
    outline: 'none',
    fontSize: '0.75rem',
    lineHeight: '1rem',
    overflowWrap: 'normal',
    '@media (forced-colors: active)': { border: '1px solid' },
  },
})

interface Props {
  readonly status: IntegrationStatus
  readonly step?: IntegrationStep | null
  /** True where it stands in a narrow column. */
  readonly short?: boolean
}

export function StatusTag({ status, step, short }: Props) {
  const { formatMessage } = useIntl()
  const labelId = short ? shortStatusLabelId : statusLabelId
  return (
    <Tag
      className={wraps}
      label={formatMessage({ id: labelId(status, step) })}
      variant={variants[status]}
    />
  )
}

/** In place of the status of an order that somebody of the team closed. */
export function ClosedTag() {
  const { formatMessage } = useIntl()
  const label = formatMessage({ id: 'admin/order-integrations.status.closed' })
  return <Tag className={wraps} label={label} variant="gray" />
}
