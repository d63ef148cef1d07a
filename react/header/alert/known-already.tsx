import React from 'react'
import { FormattedMessage } from 'react-intl'

import { useRights } from '../../api/rights'
import { colors, csx, line } from '../../ui'
import { AcknowledgeReasons } from './acknowledge-reasons'

const APP = 'admin/order-integrations.alert'

const box = csx({
  padding: '$space-3',
  border: `1px solid ${colors.accentLine}`,
  borderLeft: `4px solid ${colors.accent}`,
  borderRadius: '$base',
  bg: colors.accentWash,
  h3: {
    fontSize: '0.875rem',
    lineHeight: '1.25rem',
    fontWeight: 600,
    color: '$primary',
    margin: 0,
  },
  p: { fontSize: '0.75rem', lineHeight: '1rem' },
})
const reasons = line({ gap: 2, top: 2 })

interface Props {
  readonly alertId: string
}

/** For a person who need not look any further. */
export function KnownAlready({ alertId }: Props) {
  if (useRights().workOnOrders !== 'granted') return null
  return (
    <div className={box}>
      <h3>
        <FormattedMessage id={`${APP}.known-already`} />
      </h3>
      <FormattedMessage id={`${APP}.acknowledged-meaning`} tagName="p" />
      <div className={reasons}>
        <AcknowledgeReasons alertId={alertId} />
      </div>
    </div>
  )
}
