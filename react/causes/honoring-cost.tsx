import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { colors, CountText, csx, MoneyText } from '../ui'

const APP = 'admin/order-integrations.cause.honoring'

const block = csx({
  marginTop: '$space-4',
  paddingY: '$space-3',
  paddingX: '$space-4',
  borderLeft: `3px solid ${colors.info}`,
  borderRadius: '$base',
  bg: '$info',
  text: '$body',
  p: { margin: 0 },
})
const second = csx({ text: '$detail', color: '$primary' })

type Honoring = NonNullable<Cause['honoring']>

interface Props {
  readonly honoring: Honoring
}

/** What was paid above the expected amounts: accepting that costs nothing. */
export function HonoringCost({ honoring }: Props) {
  const { direction, sums, ordersWithoutAmount } = honoring
  if (direction !== 'MORE') return null

  return (
    <div className={block}>
      {sums.map((sum) => (
        <Sum key={sum.currency} sum={sum} />
      ))}
      {ordersWithoutAmount > 0 && (
        <p className={second}>
          <CountText id={`${APP}.unknown`} count={ordersWithoutAmount} />
        </p>
      )}
    </div>
  )
}

interface SumProps {
  readonly sum: Honoring['sums'][number]
}

function Sum({ sum }: SumProps) {
  const { formatNumber } = useIntl()
  const money = (amount: number) => <MoneyText amount={amount} currency={sum.currency} />

  return (
    <>
      <p>
        <FormattedMessage
          id={`${APP}.total`}
          values={{
            count: sum.orders,
            number: formatNumber(sum.orders),
            total: <strong>{money(sum.total)}</strong>,
          }}
        />
      </p>
      <p className={second}>
        {sum.least === sum.most ? (
          <FormattedMessage id={`${APP}.each`} values={{ each: money(sum.most) }} />
        ) : (
          <FormattedMessage
            id={`${APP}.range`}
            values={{ least: money(sum.least), median: money(sum.median), most: money(sum.most) }}
          />
        )}
      </p>
    </>
  )
}
