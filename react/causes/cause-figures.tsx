import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { csx, DeadlineText, ExactTime, prose, RelativeTime, TrendBars, UnknownText } from '../ui'
import { actorLabelId } from '../ui/labels'
import { isFiltered } from '../view/list-view'
import { useListView } from '../view/use-list-view'
import { ValueLines } from '../work/order-value'

const APP = 'admin/order-integrations.cause'

const grid = csx({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '$space-5',
  rowGap: '$space-4',
  margin: 0,
  text: '$body',
  '& > div': { flex: '1 1 auto', minWidth: '7rem', maxWidth: '100%' },
  dt: { text: '$detail', color: '$secondary' },
  dd: { margin: 0 },
})
const figure = csx({
  display: 'block',
  fontSize: '1.25rem',
  lineHeight: '1.75rem',
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
})
const small = csx({ display: 'block', text: '$detail', color: '$secondary' })
const seen = prose({ small: true, quiet: true, top: 3 })

interface Props {
  readonly cause: Cause
}

/** How many orders, what they are worth, until when, and whose turn it is. */
export function CauseFigures({ cause }: Props) {
  const { formatNumber } = useIntl()
  const { view } = useListView()
  const { marketplaces, nextDeadline, firstSeenAt, lastSeenAt } = cause

  return (
    <>
      <dl className={grid}>
        <Figure name="orders">
          <span className={figure}>{formatNumber(cause.orderCount)}</span>
          <span className={small}>{marketplaces.map(({ name }) => name).join(', ')}</span>
        </Figure>
        <Figure name="value">
          <ValueLines of={cause} className={figure} quiet={small} />
        </Figure>
        <Figure name="deadline">
          {nextDeadline ? (
            <>
              <DeadlineText at={nextDeadline} />
              <span className={small}>
                <ExactTime at={nextDeadline} />
              </span>
            </>
          ) : (
            <UnknownText />
          )}
        </Figure>
        <Figure name="actor">
          <FormattedMessage id={actorLabelId(cause.actor)} />
        </Figure>
      </dl>
      <p className={seen}>
        <FormattedMessage
          id={`${APP}.seen`}
          values={{
            first: <ExactTime at={firstSeenAt} />,
            last: <RelativeTime at={lastSeenAt} />,
          }}
        />{' '}
        <TrendBars trend={cause.trend} />
      </p>
      {isFiltered(view) && (
        <FormattedMessage id={`${APP}.whatever-filter`}>
          {(text) => <p className={seen}>{text}</p>}
        </FormattedMessage>
      )}
    </>
  )
}

interface FigureProps {
  readonly name: 'orders' | 'value' | 'deadline' | 'actor'
  readonly children: ReactNode
}

function Figure({ name, children }: FigureProps) {
  return (
    <div>
      <FormattedMessage id={`${APP}.column-${name}`} tagName="dt" />
      <dd>{children}</dd>
    </div>
  )
}
