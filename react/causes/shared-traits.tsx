import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { bullets, prose, Section } from '../ui'
import { toKebab } from '../ui/labels'

const APP = 'admin/order-integrations.cause'

const list = bullets({ also: { listStyle: 'disc' } })
const quiet = prose({ quiet: true })

interface Props {
  /** Null where the other orders could not be read. */
  readonly shared: Cause['shared']
  readonly orderCount: number
}

/** What these orders have and others do not: a hint where to look, never a cause. */
export function SharedTraits({ shared, orderCount }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  // One order shares everything with itself.
  if (orderCount < 2) return null
  const percent = (part: number) =>
    formatNumber(part, { style: 'percent', maximumFractionDigits: 0 })

  return (
    <Section title={formatMessage({ id: `${APP}.shared` })}>
      {shared && shared.length > 0 ? (
        <ul className={list}>
          {shared.map(({ kind, value, inIssue, inOthers }) => (
            <li key={`${kind} ${value}`}>
              <FormattedMessage
                id={`${APP}.shared-${toKebab(kind)}`}
                values={{ value, inIssue: percent(inIssue), inOthers: percent(inOthers) }}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className={quiet}>
          <FormattedMessage id={`${APP}.${shared ? 'shared-nothing' : 'shared-unknown'}`} />
        </p>
      )}
    </Section>
  )
}
