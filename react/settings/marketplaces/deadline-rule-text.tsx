import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ShipByUnit } from '../../__generated__/operations'

const APP = 'admin/order-integrations.settings.deadline'

export interface DeadlineRule {
  readonly unit: ShipByUnit
  readonly amount: number
  readonly cutOff?: string | null
  readonly holidays: readonly string[]
  readonly timeZone?: string | null
}

interface Props {
  readonly rule: DeadlineRule
  readonly storeTimeZone: string
}

/** What a rule means for an order, in plain words. */
export function DeadlineRuleText({ rule, storeTimeZone }: Props) {
  const { formatNumber } = useIntl()
  const { unit, amount, cutOff, holidays, timeZone } = rule
  const counted = { count: amount, number: formatNumber(amount) }
  if (unit === 'HOURS') return <FormattedMessage id={`${APP}.hours`} values={counted} />

  return (
    <>
      <FormattedMessage id={`${APP}.days`} values={counted} />{' '}
      {cutOff && (
        <>
          <FormattedMessage id={`${APP}.cut-off`} values={{ time: cutOff }} />{' '}
        </>
      )}
      <FormattedMessage
        id={`${APP}.free-days`}
        values={{
          count: holidays.length,
          number: formatNumber(holidays.length),
          zone: timeZone || storeTimeZone,
        }}
      />
    </>
  )
}
