import React from 'react'
import { useIntl } from 'react-intl'

import type { CheckVerdict } from '../__generated__/operations'
import type { CheckedOrder } from '../api/use-check-orders'
import { colors, CountText, line, MoneySums } from '../ui'
import { addMoney } from '../ui/money'
import type { MeterTone } from './meter'
import { Meter } from './meter'

const APP = 'admin/order-integrations.checks'

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

const names: readonly (readonly [CheckVerdict, string, MeterTone])[] = [
  ['WOULD_INTEGRATE', 'integrate', 'good'],
  ['WOULD_FAIL', 'fail', 'bad'],
  ['CANNOT_TELL', 'unknown', 'unknown'],
  ['ALREADY_IN_VTEX', 'there', 'good'],
]

interface Props {
  readonly orders: readonly CheckedOrder[]
}

/** How many orders would integrate and how many would not, each with its worth. */
export function TallyMeter({ orders }: Props) {
  const { formatNumber, formatMessage } = useIntl()
  const tallies = names
    .map(([verdict, part, tone]) => ({
      part,
      tone,
      of: orders.filter(({ check }) => check.verdict === verdict),
    }))
    .filter(({ of }) => of.length > 0)
  const textOf = (part: string, count: number) =>
    formatMessage({ id: `${APP}.tally-${part}` }, { count, number: formatNumber(count) })

  return (
    <>
      <Meter
        label={tallies.map(({ part, of }) => textOf(part, of.length)).join(', ')}
        parts={tallies.map(({ part, tone, of }) => ({ name: part, tone, count: of.length }))}
      />
      <div className={parts}>
        {tallies.map(({ part, of }) => (
          <span key={part} data-part={part}>
            <strong>
              <CountText id={`${APP}.tally-${part}`} count={of.length} />
            </strong>{' '}
            <MoneySums sums={addMoney(of.map(({ value }) => value))} />
          </span>
        ))}
      </div>
    </>
  )
}
