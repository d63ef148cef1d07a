import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { csx, ExternalLink, HEADING_ID, NARROW, PageLink, VTEX_LOG } from '../ui'

const APP = 'admin/order-integrations.page'

const line = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: '$space-4',
  text: '$body',
  marginBottom: '$space-3',
  '& > a': { minHeight: '1.5rem' },
  [NARROW]: { marginBottom: '$space-2' },
})
const title = csx({ text: '$title1', color: '$secondary', margin: 0, outline: 'none' })
const unfold = csx({
  minHeight: '1.5rem',
  padding: 0,
  border: 'none',
  bg: 'transparent',
  font: 'inherit',
  text: '$body',
  color: '$secondary',
  textDecoration: 'underline',
  cursor: 'pointer',
  ...focusRing,
})
const link = csx({ color: '$secondary', textDecoration: 'underline' })
const difference = csx({
  flexBasis: '100%',
  margin: 0,
  text: '$detail',
  color: '$secondary',
  '&[data-folded="true"]': { display: 'none' },
})

/** What this page is, and how it differs from VTEX's own of the same menu name. */
export function TitleLine() {
  const { formatMessage } = useIntl()
  const [isFolded, setFolded] = useState(true)

  return (
    <div className={line}>
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
