import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import {
  csx,
  ExternalLink,
  HEADING_ID,
  line,
  NARROW,
  PageLink,
  prose,
  VTEX_LOG,
  wordButton,
} from '../ui'

const APP = 'admin/order-integrations.page'

const firstLine = line({
  align: 'baseline',
  bottom: 3,
  also: {
    columnGap: '$space-4',
    text: '$body',
    '& > a': { minHeight: '1.5rem' },
    [NARROW]: { marginBottom: '$space-2' },
  },
})
const title = csx({ text: '$title1', color: '$secondary', margin: 0, outline: 'none' })
const unfold = csx({ ...wordButton, color: '$secondary' })
const link = csx({ color: '$secondary', textDecoration: 'underline' })
const difference = prose({
  small: true,
  quiet: true,
  also: { flexBasis: '100%', '&[data-folded="true"]': { display: 'none' } },
})

/** What this page is, and how it differs from VTEX's own of the same menu name. */
export function TitleLine() {
  const { formatMessage } = useIntl()
  const [isFolded, setFolded] = useState(true)

  return (
    <div className={firstLine}>
      <h1 id={HEADING_ID} tabIndex={-1} className={title}>
        <FormattedMessage id={`${APP}.title`} />
      </h1>
      <ExternalLink href={VTEX_LOG}>{formatMessage({ id: `${APP}.vtex-log` })}</ExternalLink>
      <button
        type="button"
        className={unfold}
        aria-expanded={!isFolded}
        onClick={() => setFolded(!isFolded)}
      >
        <FormattedMessage id={`${APP}.difference`} />
      </button>
      <PageLink page="knowledge" className={link}>
        <FormattedMessage id="admin/order-integrations.onboarding.title" />
      </PageLink>
      <p className={difference} data-folded={isFolded}>
        <FormattedMessage id={`${APP}.vtex-log-difference`} />
      </p>
    </div>
  )
}
