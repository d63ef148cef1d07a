import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Channel, ChannelAlarm } from '../../api/use-channels'
import { colors, csx, ExactTime, stack, wordLink } from '../../ui'
import { errorTypeLabelId } from '../../ui/labels'
import { useListView } from '../../view/use-list-view'
import { causesOf, failingOf, ofMarketplace } from '../destinations'
import { ViewLink } from '../view-link'

const APP = 'admin/order-integrations.header'

const panel = csx({
  marginTop: '$space-2',
  padding: '$space-3 $space-4',
  border: '$neutral',
  borderLeft: `4px solid ${colors.alarm}`,
  borderRadius: '$base',
  text: '$body',
  color: '$primary',
  maxWidth: '60rem',
})
const heading = csx({ text: '$title2', margin: 0 })
const told = csx({ margin: 0, marginTop: '$space-1', color: '$secondary' })
const reasons = stack({
  gap: 2,
  top: 3,
  also: {
    margin: 0,
    paddingLeft: '$space-5',
    'li::marker': { color: colors.quietText },
    p: { margin: 0, color: '$secondary' },
  },
})
const link = csx({
  ...wordLink,
  marginTop: '$space-3',
  marginRight: '$space-4',
  'span, time': { font: 'inherit', color: 'inherit' },
})

interface Props {
  readonly id: string
  readonly channel: Channel
  readonly alarm: ChannelAlarm
}

/** One trouble of a marketplace: when it began, the numbers that say so, and what to do, the likeliest reason first. */
export function AlarmPanel({ id, channel: { marketplace, state }, alarm }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { view } = useListView()
  const { kind, since, expected, seen, errorType } = alarm
  const isSurge = kind === 'SURGING'
  const cause = errorType ? formatMessage({ id: errorTypeLabelId(errorType) }) : ''

  return (
    <section id={id} className={panel} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className={heading}>
        <FormattedMessage
          id={`${APP}.${isSurge ? 'surge-title' : 'silence-title'}`}
          values={{ marketplace: marketplace.name, since: <ExactTime at={since} /> }}
        />
      </h2>
      <p className={told}>
        <FormattedMessage
          id={`${APP}.${isSurge ? 'surge-numbers' : 'silence-numbers'}`}
          values={{
            count: seen,
            seen: formatNumber(seen),
            expected: formatNumber(Math.round(expected)),
            known: cause ? 'yes' : 'no',
            cause,
          }}
        />{' '}
        {state === 'UNKNOWN' && <FormattedMessage id={`${APP}.alarm-unknown`} />}
      </p>
      <ol className={reasons} aria-label={formatMessage({ id: `${APP}.reasons` })}>
        {alarm.reasons.map((reason) => (
          <li key={reason.id}>
            <strong>{reason.title}</strong>
            <p>{reason.step}</p>
          </li>
        ))}
      </ol>
      {isSurge && (
        <ViewLink className={link} to={causesOf(view, marketplace.id)}>
          <FormattedMessage id={`${APP}.its-causes`} />
        </ViewLink>
      )}
      <ViewLink
        className={link}
        to={
          isSurge && errorType
            ? failingOf(view, marketplace.id, errorType)
            : ofMarketplace(view, marketplace.id)
        }
      >
        <FormattedMessage id={`${APP}.its-orders`} values={{ marketplace: marketplace.name }} />
      </ViewLink>
    </section>
  )
}
