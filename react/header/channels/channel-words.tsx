import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Channel, MarketplaceReading } from '../../api/use-channels'
import { ShortTime } from '../../ui'
import { errorTypeLabelId } from '../../ui/labels'
import { whyUnknown } from './why-unknown'

const APP = 'admin/order-integrations.header'

interface Props {
  readonly channel: Channel
  readonly reading?: MarketplaceReading
}

/** What there is to say of a channel in one line: since when, and by which numbers. */
export function ChannelWords({ channel, reading }: Props) {
  if (channel.state === 'UNKNOWN') return <WhyUnknown reading={reading} />
  if (channel.state === 'SURGING' && channel.alarm) return <Surge {...channel} />
  return (
    <>
      <LastOrder {...channel} />
      {channel.state === 'SILENT' && <ExpectedSince {...channel} />}
    </>
  )
}

function LastOrder({ lastOrderAt }: Pick<Channel, 'lastOrderAt'>) {
  return lastOrderAt ? (
    <FormattedMessage id={`${APP}.last-order`} values={{ time: <ShortTime at={lastOrderAt} /> }} />
  ) : (
    <FormattedMessage id={`${APP}.no-order-known`} />
  )
}

function ExpectedSince({ alarm }: Pick<Channel, 'alarm'>) {
  const { formatNumber } = useIntl()
  if (!alarm) return null
  const expected = formatNumber(Math.round(alarm.expected))
  const seen = formatNumber(alarm.seen)
  return (
    <FormattedMessage id={`${APP}.expected-since`} values={{ expected, seen, count: alarm.seen }} />
  )
}

function Surge({ alarm }: Pick<Channel, 'alarm'>) {
  const { formatMessage, formatNumber } = useIntl()
  if (!alarm) return null
  const { errorType, expected, seen } = alarm
  return (
    <FormattedMessage
      id={`${APP}.failures-seen`}
      values={{
        count: seen,
        seen: formatNumber(seen),
        expected: formatNumber(Math.round(expected)),
        cause: errorType ? formatMessage({ id: errorTypeLabelId(errorType) }) : '',
        known: errorType ? 'yes' : 'no',
      }}
    />
  )
}

function WhyUnknown({ reading }: Pick<Props, 'reading'>) {
  const why = whyUnknown(reading)
  return (
    <FormattedMessage
      id={`${APP}.why-${why.kind}`}
      values={'at' in why ? { time: <ShortTime at={why.at} /> } : {}}
    />
  )
}
