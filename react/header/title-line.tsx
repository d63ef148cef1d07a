import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import {
  csx,
  ExternalLink,
  HEADING_ID,
  NARROW,
  PageLink,
  ShortTime,
  titleStyle,
  VTEX_LOG,
} from '../ui'

const APP = 'admin/order-integrations'

const block = csx({ minWidth: 0, flex: '1 1 auto' })
const title = csx({
  ...titleStyle,
  outline: 'none',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  [NARROW]: { fontSize: '1.25rem', whiteSpace: 'normal' },
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
    font: 'inherit',
    paddingY: '0.25rem',
    marginY: '-0.25rem',
    color: '$action.main.tertiary',
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
  },
  [NARROW]: {
    flexWrap: 'wrap',
    '& a': { paddingY: '0.875rem', marginY: '-0.875rem' },
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
        {asOf && (
          <span>
            <FormattedMessage
              id={`${APP}.header.updated`}
              values={{ time: <ShortTime at={asOf} /> }}
            />
          </span>
        )}
        <span>
          <ExternalLink href={VTEX_LOG}>
            {formatMessage({ id: `${APP}.page.vtex-log` })}
          </ExternalLink>
        </span>
        <PageLink page="knowledge">
          <FormattedMessage id={`${APP}.onboarding.title`} />
        </PageLink>
        {children}
      </div>
    </div>
  )
}
