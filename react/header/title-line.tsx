import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRuntime } from 'vtex.render-runtime'

import {
  actsHref,
  CRAMPED,
  csx,
  ExternalLink,
  HEADING_ID,
  InnerLink,
  PageLink,
  IconClock,
  PHONE,
  ShortTime,
  TIGHT,
  titleStyle,
  VisuallyHidden,
  VTEX_LOG,
} from '../ui'

const APP = 'admin/order-integrations'

// Its words are whole: the figures beside it give way.
const block = csx({
  flex: '1 0 auto',
  [TIGHT]: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '$space-4',
    flexShrink: 1,
    minWidth: 0,
  },
})
const title = csx({
  ...titleStyle,
  outline: 'none',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  [CRAMPED]: { fontSize: '1.25rem' },
  [TIGHT]: { whiteSpace: 'normal' },
  [PHONE]: { fontSize: '1.125rem', lineHeight: '1.5rem' },
})
const meta = csx({
  display: 'flex',
  alignItems: 'center',
  columnGap: '$space-3',
  whiteSpace: 'nowrap',
  marginTop: '0.125rem',
  minHeight: '1rem',
  fontSize: '0.75rem',
  lineHeight: '1rem',
  color: '$secondary',
  '& span, & time': { font: 'inherit', color: 'inherit' },
  // Large enough for a finger without making the line higher.
  '& a': {
    display: 'inline-block',
    font: 'inherit',
    paddingY: '0.25rem',
    marginY: '-0.25rem',
    color: '$action.main.tertiary',
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
  },
  [TIGHT]: {
    flexWrap: 'wrap',
    '& a': { padding: '0.875rem 0.375rem', margin: '-0.875rem -0.375rem' },
  },
})

interface Props {
  /** When the list was read; undefined while that is not known. */
  readonly asOf?: string
  /** What else there is to say in a word. */
  readonly children?: ReactNode
}

/** What this page is, how old what it says is, and where VTEX says the same its own way. */
export function TitleLine({ asOf, children }: Props) {
  const { formatMessage } = useIntl()

  return (
    <div className={block}>
      <h1 id={HEADING_ID} tabIndex={-1} className={title}>
        <FormattedMessage id={`${APP}.page.title`} />
      </h1>
      <div className={meta}>
        {asOf && <Updated at={asOf} />}
        <span>
          <ExternalLink href={VTEX_LOG}>
            {formatMessage({ id: `${APP}.header.vtex-log` })}
          </ExternalLink>
        </span>
        <PageLink page="knowledge">
          <FormattedMessage id={`${APP}.header.coverage`} />
        </PageLink>
        <ActsLink />
        {children}
      </div>
    </div>
  )
}

/** To the plans and cancellations that were made. */
function ActsLink() {
  const { setQuery } = useRuntime()
  return (
    <InnerLink href={actsHref()} onFollow={() => setQuery({ acts: 'all' })}>
      <FormattedMessage id={`${APP}.header.acts`} />
    </InnerLink>
  )
}

const inWords = csx({ [CRAMPED]: { display: 'none' } })
const inBrief = csx({
  display: 'none',
  alignItems: 'center',
  gap: '$space-1',
  [CRAMPED]: { display: 'inline-flex' },
})

/** A clock says it where there is no room for words. */
function Updated({ at }: { readonly at: string }) {
  const text = (
    <FormattedMessage id={`${APP}.header.updated`} values={{ time: <ShortTime at={at} /> }} />
  )
  return (
    <>
      <span className={inWords}>{text}</span>
      <span className={inBrief}>
        <IconClock size="small" aria-hidden />
        <VisuallyHidden>{text}</VisuallyHidden>
        <span aria-hidden>
          <ShortTime at={at} />
        </span>
      </span>
    </>
  )
}
