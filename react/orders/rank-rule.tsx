import React from 'react'
import { FormattedMessage } from 'react-intl'

import { csx } from '../ui'

const APP = 'admin/order-integrations.page'

const rule = csx({
  flexBasis: '100%',
  text: '$detail',
  color: '$secondary',
  textAlign: 'right',
  summary: { display: 'inline-block', minHeight: '1.5rem', cursor: 'pointer' },
  'summary:focus-visible': { outline: '2px solid #2953B2', outlineOffset: '2px' },
  p: { margin: 0, marginLeft: 'auto', maxWidth: '36rem', textAlign: 'left' },
})

/** Why the orders stand as they do while what is lost first stands first. */
export function RankRule() {
  return (
    <details className={rule}>
      <FormattedMessage id={`${APP}.rank-rule`}>
        {(text) => <summary>{text}</summary>}
      </FormattedMessage>
      <FormattedMessage id={`${APP}.rank-rule-text`} tagName="p" />
    </details>
  )
}
