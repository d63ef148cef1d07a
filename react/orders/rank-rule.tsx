import React from 'react'
import { FormattedMessage } from 'react-intl'

import { csx } from '../ui'

const APP = 'admin/order-integrations.page'

const block = csx({
  flexBasis: '100%',
  text: '$detail',
  color: '$secondary',
  textAlign: 'right',
  summary: { display: 'inline-block', minHeight: '1.5rem', cursor: 'pointer' },
  'summary:focus-visible': { outline: '2px solid #2953B2', outlineOffset: '2px' },
  p: { margin: 0, marginLeft: 'auto', maxWidth: '36rem', textAlign: 'left' },
})

interface Props {
  /** The text that explains it. */
  readonly rule: string
}

/** Why a list stands as it does while what is lost first stands first. */
export function RankRule({ rule }: Props) {
  return (
    <details className={block}>
      <FormattedMessage id={`${APP}.rank-rule`}>
        {(text) => <summary>{text}</summary>}
      </FormattedMessage>
      <FormattedMessage id={rule} tagName="p" />
    </details>
  )
}
