import React from 'react'
import { FormattedMessage } from 'react-intl'

import { Placeholder, Spoken, stack } from '../ui'

const lines = stack({ gap: 4 })
const heights = ['1.5rem', '2.5rem', '2rem', '5rem', '9rem', '6rem']

export function OrderPlaceholder() {
  return (
    <div className={lines} aria-busy>
      <Spoken>
        <FormattedMessage id="admin/order-integrations.page.order-loading" />
      </Spoken>
      {heights.map((height) => (
        <Placeholder key={height} height={height} />
      ))}
    </div>
  )
}
