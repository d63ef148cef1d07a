import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { WeekReport } from '../api/use-week-report'
import { useWeekReport } from '../api/use-week-report'
import {
  ExactTime,
  FailureBlock,
  Notice,
  page,
  PageHead,
  partTitle,
  Placeholder,
  prose,
  quietParagraph,
  useStoreTimeZone,
} from '../ui'
import { CausesTable } from './causes-table'
import { MarketplacesTable, MissingLimits } from './marketplaces-table'
import { SaveWeek } from './save-week'
import { Unknowns } from './unknowns'
import { WeekChoice } from './week-choice'

const APP = 'admin/order-integrations.week'

const quiet = prose({ quiet: true, top: 2 })

/** What went wrong in a week and what became of it: for whoever did not look at the list every day. */
export function WeekPage() {
  const { formatMessage } = useIntl()
  const { query, setQuery } = useRuntime()
  const { report, failure, retry } = useWeekReport(query?.last)
  useStoreTimeZone(report?.timeZone)

  return (
    <div className={page}>
      <PageHead title={`${APP}.title`} />
      {report && (
        <p className={quiet}>
          <Days report={report} />
          {report.total.before == null && (
            <>
              {' '}
              <FormattedMessage id={`${APP}.unknown-before`} />
            </>
          )}
        </p>
      )}
      <WeekChoice
        last={report?.last ?? query?.last ?? ''}
        onChoose={(last) => setQuery({ last }, { merge: true })}
      />
      {failure ? (
        <FailureBlock
          title={formatMessage({ id: `${APP}.failed` })}
          failure={failure}
          onRetry={retry}
        />
      ) : report ? (
        <Report report={report} />
      ) : (
        <div aria-busy="true" aria-label={formatMessage({ id: `${APP}.reading` })}>
          <Placeholder width="100%" height="12rem" />
        </div>
      )}
    </div>
  )
}

function Days({ report: { first, last, timeZone, asOf } }: { readonly report: WeekReport }) {
  const { formatDate } = useIntl()
  const day = (date: string) =>
    formatDate(`${date}T00:00:00Z`, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    })
  return (
    <FormattedMessage
      id={`${APP}.days`}
      values={{ first: day(first), last: day(last), timeZone, time: <ExactTime at={asOf} /> }}
    />
  )
}

function Report({ report }: { readonly report: WeekReport }) {
  const { causes, marketplaces, isCut, recordsEnded } = report
  return (
    <>
      <SaveWeek report={report} />
      {isCut && (
        <Notice tone="warning">
          <FormattedMessage id={`${APP}.cut`} />
        </Notice>
      )}
      {recordsEnded && (
        <Notice tone="warning">
          <FormattedMessage id={`${APP}.ended`} />
        </Notice>
      )}
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.causes`} />
      </h2>
      {causes.length === 0 ? (
        <p className={quietParagraph}>
          <FormattedMessage id={`${APP}.nothing`} />
        </p>
      ) : (
        <CausesTable report={report} />
      )}
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.marketplaces`} />
      </h2>
      {marketplaces.length === 0 ? (
        <p className={quietParagraph}>
          <FormattedMessage id={`${APP}.no-marketplaces`} />
        </p>
      ) : (
        <>
          <MarketplacesTable marketplaces={marketplaces} />
          <MissingLimits marketplaces={marketplaces} />
        </>
      )}
      <Unknowns report={report} />
    </>
  )
}
