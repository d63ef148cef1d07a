import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ErrorType } from '../__generated__/operations'
import { causeHref, colors, csx, ErrorTypeFilter, InnerLink, rowLinkId, ShortTime } from '../ui'
import type { CauseRow } from '../api/use-order-inbox'
import { PinSign } from './pin-sign'

const APP = 'admin/order-integrations.cause'
const FEW = 2

const first = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-1',
  svg: { flexShrink: 0, color: colors.alarm },
})
const link = csx({
  minWidth: 0,
  // A line as high as a target: the next line begins with one.
  paddingY: '0.125rem',
  fontSize: '0.875rem',
  lineHeight: '1.25rem',
  fontWeight: 600,
  color: '$action.main.tertiary',
  textDecoration: 'none',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  scrollMarginTop: '4rem',
  span: { font: 'inherit', color: 'inherit' },
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '-2px' },
})
const second = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  fontSize: '0.75rem',
  lineHeight: '1rem',
  color: '$secondary',
  whiteSpace: 'nowrap',
  '& > button': { flexShrink: 0, maxWidth: '70%' },
})
const rest = csx({
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  font: 'inherit',
  color: 'inherit',
})

interface Props {
  readonly row: CauseRow
  readonly onOpen: (id: string) => void
  readonly onType: (type: ErrorType) => void
}

/** What is wrong; under it the error by its name, which leaves only its kind, and where and since when. */
export function CauseCell({ row, onOpen, onType }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { errorType, marketplaces, firstSeenAt } = row

  return (
    <>
      <div className={first}>
        {row.pinned && <PinSign label={formatMessage({ id: `${APP}.pinned` })} />}
        <InnerLink
          id={rowLinkId(row.id)}
          className={link}
          href={causeHref(row.id)}
          onFollow={() => onOpen(row.id)}
        >
          <span title={row.title}>{row.title}</span>
        </InnerLink>
      </div>
      <div className={second}>
        <ErrorTypeFilter errorType={errorType} onNarrow={onType} />
        <span className={rest}>
          {marketplaces.length > FEW ? (
            <FormattedMessage
              id={`${APP}.marketplaces`}
              values={{ number: formatNumber(marketplaces.length) }}
            />
          ) : (
            marketplaces.map((one) => one.name).join(', ')
          )}
          {' · '}
          <FormattedMessage id={`${APP}.since`} values={{ time: <ShortTime at={firstSeenAt} /> }} />
        </span>
      </div>
    </>
  )
}
