import { csx, IconXOctagon } from '@vtex/admin-ui'
import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { ReprocessHelps } from '../__generated__/operations'
import { colors } from './colors'

const stop = csx({
  display: 'flex',
  gap: '$space-3',
  margin: 0,
  marginTop: '$space-4',
  padding: '$space-3 $space-4',
  borderLeft: `3px solid ${colors.critical}`,
  borderRadius: '$base',
  bg: '$critical',
  color: '$primary',
  text: '$body',
  svg: { flexShrink: 0, color: colors.alarm },
})

interface Props {
  readonly reprocess: { readonly helps: ReprocessHelps; readonly reason: string }
}

/** Where sending the order again does harm or is in vain, that comes before every instruction. */
export function DoNotReprocess({ reprocess: { helps, reason } }: Props) {
  if (helps !== 'NO') return null

  return (
    <p className={stop}>
      <IconXOctagon aria-hidden />
      <span>
        <strong>
          <FormattedMessage id="admin/order-integrations.page.reprocess-no" />
        </strong>{' '}
        {reason}
      </span>
    </p>
  )
}
