import React from 'react'
import { useIntl } from 'react-intl'

import type { MeterTone } from './meter'
import { Meter } from './meter'
import type { OutcomeSums } from './outcome-sums'

interface Props<Outcome extends string> {
  readonly outcomes: readonly OutcomeSums<Outcome, unknown>[]
  readonly toneOf: (outcome: Outcome) => MeterTone
  /** Of the name of an outcome. */
  readonly labelId: (outcome: Outcome) => string
}

/** What became of how many orders, at a glance. */
export function OutcomeMeter<Outcome extends string>(props: Props<Outcome>) {
  const { outcomes, toneOf, labelId } = props
  const { formatMessage, formatNumber } = useIntl()
  const texts = outcomes.map(({ outcome, orderCount: count }) => {
    const name = formatMessage({ id: labelId(outcome) }, { count })
    return `${formatNumber(count)} ${name}`
  })
  return (
    <Meter
      label={texts.join(', ')}
      parts={outcomes.map(({ outcome, orderCount }) => ({
        name: outcome,
        tone: toneOf(outcome),
        count: orderCount,
      }))}
    />
  )
}
