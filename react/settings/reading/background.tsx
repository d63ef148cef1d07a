import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Settings } from '../../api/use-settings'
import { ExactTime, paragraph, RelativeTime } from '../../ui'
import { FactList } from '../fact-list'
import { failureReasonId } from '../failure-reason'
import { card, subheading } from '../styles'

const APP = 'admin/order-integrations.settings.background'

type Work = NonNullable<Settings['background']>

const troubles: ReadonlySet<Work['standing']> = new Set(['REFUSED', 'SILENT', 'WITHOUT_KEY'])

interface Props {
  readonly background: Work | undefined
}

/** When the work behind the page last ran, what of it is late, and why. */
export function Background({ background }: Props) {
  return (
    <div className={card}>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.title`} />
      </h3>
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.meaning`} />
      </p>
      {background ? (
        <Known background={background} />
      ) : (
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.unknown`} />
        </p>
      )}
    </div>
  )
}

interface KnownProps {
  readonly background: Work
}

function Known({ background }: KnownProps) {
  const { standing, lapse, endsAt } = background
  const lines = [
    { key: 'last-run', content: <LastRun background={background} /> },
    { key: 'scheduler', content: <Standing background={background} /> },
    { key: 'late', content: <Late late={background.late} /> },
    ...(endsAt ? [{ key: 'ends', content: <ExactTime at={endsAt} /> }] : []),
  ]
  return (
    <>
      <FactList area={APP} lines={lines} />
      {troubles.has(standing) && (
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.meanwhile`} />
        </p>
      )}
      {lapse && (
        <p className={paragraph}>
          <FormattedMessage
            id={`${APP}.lapse`}
            values={{ from: <ExactTime at={lapse.from} />, to: <ExactTime at={lapse.to} /> }}
          />
        </p>
      )}
    </>
  )
}

function LastRun({ background: { lastRunAt, lastRunBy } }: KnownProps) {
  return lastRunAt && lastRunBy ? (
    <FormattedMessage
      id={`${APP}.by-${lastRunBy}`}
      values={{ time: <RelativeTime at={lastRunAt} /> }}
    />
  ) : (
    <FormattedMessage id={`${APP}.never`} />
  )
}

function Standing({ background: { standing, since, refusal, everyMinutes } }: KnownProps) {
  return (
    <FormattedMessage
      id={`${APP}.standing-${standing}`}
      values={{
        count: everyMinutes ?? 1,
        time: since ? <ExactTime at={since} /> : '',
        why: refusal ? <Why refusal={refusal} /> : '',
      }}
    />
  )
}

function Why({
  refusal: { reason, status, text: said },
}: {
  refusal: NonNullable<Work['refusal']>
}) {
  const { formatMessage } = useIntl()
  return said && status ? (
    <FormattedMessage id={`${APP}.vtex-said`} values={{ status: String(status), text: said }} />
  ) : (
    <>{formatMessage({ id: failureReasonId(reason) })}</>
  )
}

function Late({ late }: Pick<Work, 'late'>) {
  const { formatMessage } = useIntl()
  if (late.length === 0) return <FormattedMessage id={`${APP}.nothing-late`} />
  return (
    <>
      {late.map(({ work, since }) => (
        <div key={work}>
          <FormattedMessage
            id={`${APP}.late-${since ? 'since' : 'never'}`}
            values={{
              work: formatMessage({ id: `${APP}.work-${work}` }),
              time: since ? <RelativeTime at={since} /> : '',
            }}
          />
        </div>
      ))}
    </>
  )
}
