import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ImportedReport } from '../api/use-imported-reports'
import { useImportedReports } from '../api/use-imported-reports'
import {
  CountText,
  csx,
  Figure,
  FigureRow,
  Notice,
  PageLink,
  partTitle,
  progressStyle,
  quietParagraph,
  stack,
  ShortTime,
  wordLink,
} from '../ui'

const APP = 'admin/order-integrations.imports.reports'

const list = stack({ gap: 4, top: 4 })
const one = csx({
  border: '$neutral',
  borderRadius: '$base',
  padding: '$space-4',
  text: '$body',
  h3: { font: 'inherit', fontWeight: 600, margin: 0 },
  progress: { ...progressStyle, width: '100%', maxWidth: '46rem' },
})

const link = csx(wordLink)

/** More are of no use any more; the list has what they found. */
const mostShown = 3

/** How far the orders of the last reports are matched with VTEX, and what that found: also after the page was closed. */
export function ImportedReports() {
  const reports = useImportedReports()
  if (reports.length === 0) return null
  return (
    <section>
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.title`} />
      </h2>
      <div className={list}>
        {reports.slice(0, mostShown).map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </div>
    </section>
  )
}

interface Props {
  readonly report: ImportedReport
}

function Report({ report }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { marketplace, rows, arrived, refused, matched, importedAt, isDone, isCut } = report
  const known = arrived - refused
  const name = marketplace.name
  const numbers = { matched: formatNumber(matched), known: formatNumber(known) }
  const isArriving = arrived < rows && !isCut
  // What has not been sent does not follow by itself.
  const progress = isDone ? 'done' : isArriving ? 'matched' : 'matching'
  return (
    <article className={one}>
      <h3>
        <FormattedMessage
          id={`${APP}.of`}
          values={{
            name,
            count: rows,
            number: formatNumber(rows),
            time: <ShortTime at={importedAt} />,
          }}
        />
      </h3>
      {!isDone && (
        <progress
          value={matched}
          max={Math.max(known, 1)}
          aria-label={formatMessage({ id: `${APP}.progress` }, { name })}
        />
      )}
      <p className={quietParagraph}>
        {isArriving && (
          <FormattedMessage
            id={`${APP}.arriving`}
            values={{ arrived: formatNumber(arrived), rows: formatNumber(rows) }}
          />
        )}{' '}
        <FormattedMessage id={`${APP}.${progress}`} values={numbers} />
      </p>
      {isCut && (
        <Notice tone="warning">
          <FormattedMessage
            id={`${APP}.cut`}
            values={{ arrived: formatNumber(arrived), rows: formatNumber(rows) }}
          />
        </Notice>
      )}
      <Found report={report} />
    </article>
  )
}

/** What the matching found so far. */
function Found({ report }: Props) {
  const { formatNumber } = useIntl()
  const { marketplace, inVtex, inTrouble, missing, notExpected, unanswered, refused } = report
  const ofMarketplace = { view: 'orders', marketplace: marketplace.id }
  const figure = (name: string, count: number, of?: ReactNode) =>
    (count > 0 || name === 'missing') && (
      <Figure label={<FormattedMessage id={`${APP}.${name}`} />}>
        {of || formatNumber(count)}
      </Figure>
    )
  return (
    <FigureRow>
      {figure('in-vtex', inVtex)}
      {figure(
        'in-trouble',
        inTrouble,
        <PageLink page="orders" query={ofMarketplace} className={link}>
          <CountText id={`${APP}.show`} count={inTrouble} />
        </PageLink>,
      )}
      {figure(
        'missing',
        missing,
        missing > 0 && (
          <PageLink page="orders" query={{ ...ofMarketplace, status: 'missing' }} className={link}>
            <CountText id={`${APP}.show`} count={missing} />
          </PageLink>
        ),
      )}
      {figure('not-expected', notExpected)}
      {figure('unanswered', unanswered)}
      {figure('refused', refused)}
    </FigureRow>
  )
}
