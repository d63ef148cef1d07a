import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cancellation } from '../api/use-cancellation'
import { CountText, csx, line, PersonText, prose, sheetTitle, ShortTime, Tag } from '../ui'
import { toKebab } from '../ui/labels'
import { ValueInLine } from '../work/order-value'
import { cancelCountOf } from './outcomes'
import type { CancellationActs } from './use-cancellation-acts'

const APP = 'admin/order-integrations.cancellation'

const row = line({ also: { columnGap: '$space-3', rowGap: '$space-1', minHeight: '2rem' } })
const small = csx({ text: '$detail', color: '$secondary' })
const said = prose({ small: true, quiet: true, top: 1 })
const colors = {
  PREPARED: 'gray',
  AWAITS_SECOND: 'orange',
  CONFIRMED: 'orange',
  RUNNING: 'lightBlue',
  PAUSED: 'orange',
  STOPPED: 'orange',
  EXPIRED: 'gray',
  FOLLOWED: 'lightBlue',
  FINISHED: 'green',
} as const

interface Props {
  readonly cancellation: Cancellation
}

interface TopProps extends Props {
  readonly acts: CancellationActs
}

/** Whether it goes on or stands still is known only to the page that sends, and by when it last did. */
const stateOf = (cancellation: Cancellation, { run, isPaused }: CancellationActs) => {
  if (run && run.running) return 'RUNNING'
  return isPaused(cancellation) ? 'PAUSED' : cancellation.state
}

/** How far it is, and at which marketplaces. */
export function CancellationTop({ cancellation, acts }: TopProps) {
  const { formatMessage } = useIntl()
  const state = stateOf(cancellation, acts)
  const { orders, byHand } = cancellation
  const names = orders.map(({ marketplace }) => marketplace.name)
  return (
    <div className={row}>
      <Tag
        size="normal"
        variant={colors[state]}
        label={formatMessage({ id: `${APP}.state-${toKebab(state)}` })}
      />
      <span className={small}>{Array.from(new Set(names)).join(', ')}</span>
      {byHand > 0 && (
        <span className={small}>
          <CountText id={`${APP}.ends-by-hand`} count={byHand} />
        </span>
      )}
    </div>
  )
}

/** What it comes to, who prepared it, and that it is fixed. */
export function CancellationHeading({ cancellation }: Partial<Props>) {
  if (!cancellation) {
    return (
      <FormattedMessage id={`${APP}.name`}>
        {(text) => <h2 className={sheetTitle}>{text}</h2>}
      </FormattedMessage>
    )
  }
  const { state, orderCount, by, at, keptUntil, expiresAt } = cancellation
  return (
    <>
      <h2 className={sheetTitle}>
        <Title cancellation={cancellation} />
      </h2>
      <p className={said}>
        <CountText id={`${APP}.orders`} count={orderCount} />
        <ValueInLine of={cancellation} />
        {' · '}
        <PersonText login={by} />, <ShortTime at={at} />
        {' · '}
        {state === 'FINISHED' ? (
          <FormattedMessage
            id={`${APP}.kept-until`}
            values={{ time: <ShortTime at={keptUntil} /> }}
          />
        ) : (
          <FormattedMessage id={`${APP}.fixed`} />
        )}
        {expiresAt && (
          <>
            {' · '}
            <FormattedMessage
              id={`${APP}.expires`}
              values={{ time: <ShortTime at={expiresAt} /> }}
            />
          </>
        )}
      </p>
    </>
  )
}

function Title({ cancellation }: Props) {
  const { formatNumber } = useIntl()
  const { state, orderCount, toCancel, remaining, open, done, byHand } = cancellation
  const text = (name: string, count: number, total = orderCount) => (
    <FormattedMessage
      id={`${APP}.title-${name}`}
      values={{ count, number: formatNumber(count), total: formatNumber(total) }}
    />
  )
  switch (state) {
    case 'PREPARED':
      return text('prepared', toCancel)
    case 'AWAITS_SECOND':
      return text('awaits-second', toCancel)
    case 'CONFIRMED':
    case 'RUNNING': {
      const sent = open + done + byHand
      return text('running', sent, sent + remaining)
    }
    case 'STOPPED':
    case 'EXPIRED':
      return text('stopped', cancelCountOf(cancellation, 'CANCELED'))
    case 'FOLLOWED':
      return text('followed', open)
    case 'FINISHED':
      return text('finished', cancelCountOf(cancellation, 'CANCELED'))
  }
}
