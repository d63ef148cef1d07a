import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { csx, ExternalLink, HEADING_ID, NARROW, Placeholder, RelativeTime, VTEX_LOG } from '../ui'

const APP = 'admin/order-integrations.page'

const header = csx({ display: 'flex', flexDirection: 'column', gap: '$space-1' })
const title = csx({ text: '$title1', color: '$secondary', margin: 0, outline: 'none' })
const topLine = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: '$space-4',
  rowGap: '$space-1',
  text: '$body',
})
const difference = csx({
  margin: 0,
  text: '$detail',
  color: '$secondary',
  maxWidth: '46rem',
  [NARROW]: { '&[data-folded="true"]': { display: 'none' } },
})
const unfold = csx({
  display: 'none',
  [NARROW]: {
    display: 'inline-block',
    minHeight: '1.5rem',
    padding: 0,
    border: 'none',
    bg: 'transparent',
    font: 'inherit',
    text: '$body',
    color: '$secondary',
    textDecoration: 'underline',
    cursor: 'pointer',
    '&:focus-visible': { outline: '2px solid #2953B2', outlineOffset: '2px' },
  },
})
const summary = csx({
  margin: 0,
  marginTop: '$space-3',
  text: '$body',
  color: '$secondary',
  minHeight: '3rem',
  [NARROW]: { marginTop: '$space-1', minHeight: '3.25rem' },
})
// On its own line on a narrow screen, where it would wrap there for some languages only.
const age = csx({ font: 'inherit', color: 'inherit', [NARROW]: { display: 'block' } })
const dot = csx({ font: 'inherit', [NARROW]: { display: 'none' } })
const total = csx({
  text: '$pageTitle',
  color: '$primary',
  fontSize: '2rem',
  lineHeight: '2.5rem',
  [NARROW]: { fontSize: '1.5rem', lineHeight: '2rem' },
})

interface Props {
  readonly inbox?: OrderInbox
  /** True where the list has no answer and is not waiting for one. */
  readonly failed: boolean
}

/** What is open, before the list of it. */
export function OrdersHeader({ inbox, failed }: Props) {
  const { formatMessage } = useIntl()
  const [folded, setFolded] = useState(true)

  return (
    <header className={header}>
      <div className={topLine}>
        <h1 id={HEADING_ID} tabIndex={-1} className={title}>
          <FormattedMessage id={`${APP}.title`} />
        </h1>
        <ExternalLink href={VTEX_LOG}>{formatMessage({ id: `${APP}.vtex-log` })}</ExternalLink>
        <button
          type="button"
          className={unfold}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          <FormattedMessage id={`${APP}.difference`} />
        </button>
      </div>
      <FormattedMessage id={`${APP}.vtex-log-difference`}>
        {(text) => (
          <p className={difference} data-folded={folded}>
            {text}
          </p>
        )}
      </FormattedMessage>
      {!failed && <Summary inbox={inbox} />}
    </header>
  )
}

/** The one number that matters, and how old it is; a notice says that of data that could not be refreshed. */
function Summary({ inbox }: Pick<Props, 'inbox'>) {
  const { formatNumber } = useIntl()
  if (!inbox) {
    return (
      <div className={summary}>
        <Placeholder width="16rem" height="2.5rem" />
      </div>
    )
  }

  return (
    <p className={summary}>
      <FormattedMessage
        id={`${APP}.open-orders`}
        values={{
          count: inbox.open.total,
          total: <strong className={total}>{formatNumber(inbox.open.total)}</strong>,
        }}
      />
      {inbox.asOf && !inbox.stale && (
        <span className={age}>
          <span className={dot}> · </span>
          <FormattedMessage
            id={`${APP}.as-of`}
            values={{ time: <RelativeTime at={inbox.asOf} /> }}
          />
        </span>
      )}
    </p>
  )
}
