import React from 'react'
import { FormattedMessage } from 'react-intl'

import { colors, csx, cx, ShortTime } from '../ui'

const APP = 'admin/order-integrations.known'

const text = csx({ font: 'inherit' })
const old = csx({ color: colors.warningText, fontWeight: 600 })

interface Props {
  readonly until?: string | null
  /** So long ago that it does not count for the present. */
  readonly isOld: boolean
}

/** Until when the failures of a marketplace are known that no program reports. */
export const FailuresKnownText = ({ until, isOld }: Props) => (
  <span className={isOld ? cx(text, old) : text}>
    {until ? (
      <FormattedMessage id={`${APP}.until`} values={{ time: <ShortTime at={until} /> }} />
    ) : (
      <FormattedMessage id={`${APP}.never`} />
    )}
  </span>
)
