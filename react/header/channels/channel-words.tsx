import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Channel, MarketplaceReading } from '../../api/use-channels'
import { ShortTime } from '../../ui'
import { whyUnknown } from './why-unknown'

const APP = 'admin/order-integrations.header'

interface Props {
  readonly channel: Channel
  readonly reading?: MarketplaceReading
}

/** Since when a channel that is in no trouble is how it is. */
export function ChannelWords({ channel: { state, lastOrderAt }, reading }: Props) {
  if (state === 'UNKNOWN') return <WhyUnknown reading={reading} />
  return lastOrderAt ? (
    <FormattedMessage id={`${APP}.last-order`} values={{ time: <ShortTime at={lastOrderAt} /> }} />
  ) : (
    <FormattedMessage id={`${APP}.no-order-known`} />
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
