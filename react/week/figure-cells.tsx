import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { WeekFigures, WeekLine } from '../api/use-week-report'
import { MoneySums } from '../ui'
import { useDurationText } from '../ui/duration-text'

const APP = 'admin/order-integrations.week'

type Count = (figures: WeekFigures) => { readonly orders: number; readonly value?: Sums }
type Sums = WeekFigures['value']

interface Props {
  readonly line: WeekLine
  readonly of: Count
}

/** Orders, what they are worth, and how many there were the week before. */
export function OrdersCell({ line: { week, before }, of }: Props) {
  const { formatNumber } = useIntl()
  const { orders, value = [] } = of(week)
  return (
    <>
      {formatNumber(orders)}
      {orders > 0 && value.length > 0 && (
        <small>
          <MoneySums sums={value} />
        </small>
      )}
      {before && (
        <small>
          <FormattedMessage
            id={`${APP}.before`}
            values={{ figure: formatNumber(of(before).orders) }}
          />
        </small>
      )}
    </>
  )
}

/** How long it took until a saved order went well. */
export function FixCell({ line: { week, before } }: Pick<Props, 'line'>) {
  const { formatNumber } = useIntl()
  const text = useTimeToFix()
  const untimed = week.saved.orders - week.fixesTimed
  return (
    <>
      {text(week)}
      {week.minutesToFix != null && untimed > 0 && (
        <small>
          <FormattedMessage
            id={`${APP}.timed`}
            values={{
              timed: formatNumber(week.fixesTimed),
              saved: formatNumber(week.saved.orders),
            }}
          />
        </small>
      )}
      {before && (
        <small>
          <FormattedMessage id={`${APP}.before`} values={{ figure: text(before) }} />
        </small>
      )}
    </>
  )
}

function useTimeToFix() {
  const { formatMessage } = useIntl()
  const duration = useDurationText()
  return ({ minutesToFix, saved }: WeekFigures): string => {
    if (minutesToFix != null) return duration(minutesToFix * 60_000)
    return formatMessage({ id: `${APP}.${saved.orders === 0 ? 'none-saved' : 'not-known'}` })
  }
}
