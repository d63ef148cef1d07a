import React from 'react'
import { useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { csx, line, Section, ShortTime, TrendBars } from '../ui'
import { toKebab } from '../ui/labels'

const ends = line({ also: { justifyContent: 'space-between', marginTop: '$space-1' } })
const small = csx({ text: '$detail', color: '$secondary' })

interface Props {
  readonly cause: Pick<Cause, 'trend'>
}

/** Whether a cause grows, and until when it did. */
export function NewOrdersChart({ cause: { trend } }: Props) {
  const { formatMessage } = useIntl()
  const { unit, points } = trend
  const [first] = points
  const last = points[points.length - 1]
  return (
    <Section
      title={formatMessage({ id: `admin/order-integrations.cause.new-per-${toKebab(unit)}` })}
    >
      <TrendBars trend={trend} />
      <div className={ends}>
        <span className={small}>{first && <ShortTime at={first.from} />}</span>
        <span className={small}>{last && <ShortTime at={last.from} />}</span>
      </div>
    </Section>
  )
}
