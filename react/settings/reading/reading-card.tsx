import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { SettingsAffiliate } from '../../api/use-settings'
import { CountText, csx, ExactTime, paragraph, progressStyle, RelativeTime } from '../../ui'
import { FactList } from '../fact-list'
import { failureReasonId } from '../failure-reason'
import { card, subheading } from '../styles'

const APP = 'admin/order-integrations.settings.reading'

const bar = csx({
  ...progressStyle,
  width: '14rem',
  maxWidth: '100%',
  marginTop: '$space-1',
  display: 'block',
})

interface Props {
  readonly affiliate: SettingsAffiliate
}

/** How far the orders of one marketplace are read, and what stopped it. */
export function ReadingCard({ affiliate: { name, reading } }: Props) {
  return (
    <li className={card}>
      <h3 className={subheading}>{name}</h3>
      {reading ? (
        <ReadingFacts name={name} reading={reading} />
      ) : (
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.never`} />
        </p>
      )}
    </li>
  )
}

interface FactsProps {
  readonly name: string
  readonly reading: NonNullable<SettingsAffiliate['reading']>
}

function ReadingFacts({ name, reading }: FactsProps) {
  const { formatMessage } = useIntl()
  const { lastSuccessAt, lagSeconds, failure } = reading
  const minutes = Math.round(lagSeconds / 60)
  const lines = [
    {
      key: 'progress',
      content: <Progress name={name} reading={reading} />,
    },
    {
      key: 'last-success',
      content: lastSuccessAt ? (
        <RelativeTime at={lastSuccessAt} />
      ) : (
        <FormattedMessage id={`${APP}.no-success`} />
      ),
    },
    {
      key: 'lag',
      content: <CountText id={`${APP}.minutes`} count={minutes} />,
    },
    {
      key: 'failure',
      content: failure ? (
        <FormattedMessage
          id={`${APP}.failed`}
          values={{
            why: formatMessage({ id: failureReasonId(failure.reason) }),
            time: <ExactTime at={failure.at} />,
          }}
        />
      ) : (
        <FormattedMessage id={`${APP}.no-failure`} />
      ),
    },
  ]
  return <FactList area={APP} lines={lines} />
}

function Progress({ name, reading: { daysRead, daysWanted, orders, isComplete } }: FactsProps) {
  const { formatMessage, formatNumber } = useIntl()
  return (
    <>
      <FormattedMessage
        id={`${APP}.days`}
        values={{
          read: formatNumber(daysRead),
          wanted: formatNumber(daysWanted),
          count: orders,
          orders: formatNumber(orders),
        }}
      />
      {!isComplete && (
        <progress
          className={bar}
          aria-label={formatMessage({ id: `${APP}.progress-of` }, { name })}
          value={daysRead}
          max={daysWanted}
        />
      )}
    </>
  )
}
