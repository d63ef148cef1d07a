import React from 'react'
import { FormattedMessage } from 'react-intl'

import { colors, csx, NARROW } from '../ui'

const APP = 'admin/order-integrations.page'

// The rule lies over the list, which stays where it is.
const block = csx({
  position: 'relative',
  text: '$detail',
  color: '$secondary',
  summary: { display: 'inline-block', minHeight: '1.5rem', cursor: 'pointer' },
  'summary:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '2px' },
  p: {
    position: 'absolute',
    right: 0,
    top: '100%',
    zIndex: '$z-5',
    width: '24rem',
    margin: 0,
    marginTop: '$space-1',
    padding: '$space-3',
    border: '$neutral',
    borderRadius: '$base',
    bg: '$primary',
    text: '$body',
    color: '$primary',
    [NARROW]: { position: 'static', width: 'auto' },
  },
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
