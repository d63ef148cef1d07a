import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CancellationEndState, CancellationProgress } from '../__generated__/operations'
import type { Cancellation, CanceledOrder, CancellationEnd } from '../api/use-cancellation'
import {
  colors,
  csx,
  ExternalLink,
  IconCheckCircle,
  IconClock,
  IconMinus,
  IconQuestion,
  IconWarningCircle,
  MoneyText,
  plainList,
  Section,
  ShortTime,
} from '../ui'
import { toKebab } from '../ui/labels'
import { OrderLink } from '../work/order-link'

const APP = 'admin/order-integrations.cancellation'

const list = plainList({ also: { text: '$body' } })
const item = csx({ paddingY: '$space-2', borderTop: '$neutral', pageBreakInside: 'avoid' })
const head = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: '$space-4',
  fontWeight: 600,
  small: { text: '$detail', color: '$secondary' },
})
const ends = plainList({
  also: {
    li: { display: 'flex', alignItems: 'flex-start', gap: '$space-2', paddingTop: '$space-1' },
  },
})
const sign = csx({
  display: 'inline-flex',
  flexShrink: 0,
  height: '1.25rem',
  alignItems: 'center',
  color: colors.quietText,
  '&[data-state="AGREED"]': { color: colors.successText },
  '&[data-state="BY_HAND"]': { color: colors.warningText },
})
const signs: Record<CancellationEndState, typeof IconClock> = {
  AGREED: IconCheckCircle,
  OPEN: IconClock,
  BY_HAND: IconWarningCircle,
  UNKNOWN: IconQuestion,
  NONE: IconMinus,
}

/** What a person has to do comes first, what is done last. */
const order: readonly CancellationProgress[] = ['BY_HAND', 'OPEN', 'DONE']

interface Props {
  readonly cancellation: Cancellation
}

/** Of each order that was sent: the order in VTEX, its task, and the order at its marketplace, until they agree. */
export function OrderEnds({ cancellation }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  return (
    <>
      {order.map((progress) => {
        const orders = cancellation.orders.filter((each) => each.progress === progress)
        if (orders.length === 0) return null
        const values = { number: formatNumber(orders.length) }
        return (
          <Section
            key={progress}
            title={formatMessage({ id: `${APP}.ends-${toKebab(progress)}` }, values)}
          >
            <ul className={list} role="list">
              {orders.map((each) => (
                <Order key={each.id} order={each} />
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}

function Order({ order: canceled }: OrderProps) {
  const { id, marketplaceOrderId, marketplace, value, outcome, ends: all } = canceled
  return (
    <li className={item}>
      <div className={head}>
        <OrderLink id={id}>{marketplaceOrderId}</OrderLink>
        <small>{marketplace.name}</small>
        {value && (
          <small>
            <MoneyText {...value} />
          </small>
        )}
      </div>
      <ul className={ends} role="list">
        {all.map((end) => (
          <End
            key={end.what}
            end={end}
            marketplace={marketplace.name}
            isRequested={outcome === 'REQUESTED' && end.what === 'ORDER'}
          />
        ))}
      </ul>
    </li>
  )
}

interface OrderProps {
  readonly order: CanceledOrder
}

interface EndProps {
  readonly end: CancellationEnd
  readonly marketplace: string
  /** Somebody of the store may decide about it in VTEX. */
  readonly isRequested: boolean
}

function End({ end, marketplace, isRequested }: EndProps) {
  const { what, state, text, url, looksAgainAt } = end
  const { formatMessage } = useIntl()
  const Sign = signs[state]
  const waits = state === 'OPEN' || state === 'UNKNOWN'
  return (
    <li>
      <span className={sign} data-state={state} aria-hidden>
        <Sign size="small" />
      </span>
      <span>
        {text}
        {waits && looksAgainAt && (
          <>
            {' '}
            <FormattedMessage
              id={`${APP}.end-looks-again`}
              values={{ time: <ShortTime at={looksAgainAt} /> }}
            />
          </>
        )}
        {(state === 'BY_HAND' || isRequested) && url && (
          <>
            {' '}
            <ExternalLink href={url}>
              {formatMessage({ id: `${APP}.open-${toKebab(what)}` }, { marketplace })}
            </ExternalLink>
          </>
        )}
      </span>
    </li>
  )
}
