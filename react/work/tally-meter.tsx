import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CheckVerdict } from '../__generated__/operations'
import type { CheckedOrder } from '../api/use-check-orders'
import { colors, csx, line, MoneySums } from '../ui'

const APP = 'admin/order-integrations.checks'

const meter = csx({
  display: 'flex',
  gap: '2px',
  height: '0.625rem',
  borderRadius: '$pill',
  overflow: 'hidden',
  span: { minWidth: '2px' },
  '& [data-part="fail"]': { bg: colors.alarm },
  '& [data-part="integrate"], & [data-part="there"]': { bg: colors.success },
  '& [data-part="unknown"]': {
    backgroundImage: `repeating-linear-gradient(135deg, ${colors.shape} 0 3px, ${colors.line} 3px 6px)`,
  },
  '@media (forced-colors: active)': { border: '1px solid', span: { borderRight: '1px solid' } },
})
const parts = line({
  top: 2,
  also: {
    columnGap: '$space-5',
    rowGap: '$space-1',
    text: '$body',
    strong: { fontWeight: 600 },
    '& [data-part="fail"] strong': { color: colors.alarm },
    '& [data-part="integrate"] strong': { color: colors.successText },
  },
})

const names: readonly (readonly [CheckVerdict, string])[] = [
  ['WOULD_INTEGRATE', 'integrate'],
  ['WOULD_FAIL', 'fail'],
  ['CANNOT_TELL', 'unknown'],
  ['ALREADY_IN_VTEX', 'there'],
]

interface Props {
  readonly orders: readonly CheckedOrder[]
}

/** How many orders would integrate and how many would not, each with its worth. */
export function TallyMeter({ orders }: Props) {
  const { formatNumber, formatMessage } = useIntl()
  const tallies = names
    .map(([verdict, part]) => ({
      part,
      of: orders.filter(({ check }) => check.verdict === verdict),
    }))
    .filter(({ of }) => of.length > 0)
  const textOf = (part: string, count: number) =>
    formatMessage({ id: `${APP}.tally-${part}` }, { number: formatNumber(count) })

  return (
    <>
      <div
        className={meter}
        role="img"
        aria-label={tallies.map(({ part, of }) => textOf(part, of.length)).join(', ')}
      >
        {tallies.map(({ part, of }) => (
          <span key={part} data-part={part} style={{ flex: of.length }} />
        ))}
      </div>
      <div className={parts}>
        {tallies.map(({ part, of }) => (
          <span key={part} data-part={part}>
            <strong>
              <FormattedMessage
                id={`${APP}.tally-${part}`}
                values={{ number: formatNumber(of.length) }}
              />
            </strong>{' '}
            <MoneySums sums={sumsOf(of)} />
          </span>
        ))}
      </div>
    </>
  )
}

/** Never added across currencies. */
function sumsOf(orders: readonly CheckedOrder[]) {
  const sums = new Map<string, number>()
  for (const { value } of orders) {
    if (value) sums.set(value.currency, (sums.get(value.currency) ?? 0) + value.amount)
  }
  return [...sums].map(([currency, amount]) => ({ currency, amount }))
}
