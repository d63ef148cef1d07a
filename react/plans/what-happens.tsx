import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { bullets, ExternalLink, prose, Section, useDurationText, VTEX_LOG } from '../ui'

const APP = 'admin/order-integrations.plan'

const steps = bullets({ also: { li: { marginBottom: '$space-1' } } })
const pace = prose({ bottom: 3 })

/** What the next click does to each order and cannot take back, and how long all of it takes. */
export function WhatHappens({ plan }: { readonly plan: ReprocessPlan }) {
  const { formatMessage } = useIntl()
  return (
    <Section title={formatMessage({ id: `${APP}.what-happens` })}>
      <Pace plan={plan} />
      <ul className={steps}>
        <FormattedMessage id={`${APP}.happens-before`} tagName="li" />
        <li>
          <FormattedMessage id={`${APP}.happens-by-hand`} />{' '}
          <ExternalLink href={VTEX_LOG}>
            {formatMessage({ id: 'admin/order-integrations.page.vtex-log' })}
          </ExternalLink>
        </li>
        <FormattedMessage id={`${APP}.happens-after`} tagName="li" />
        <FormattedMessage id={`${APP}.happens-stop`} tagName="li" />
        <FormattedMessage id={`${APP}.happens-never`}>
          {(text) => (
            <li>
              <strong>{text}</strong>
            </li>
          )}
        </FormattedMessage>
      </ul>
    </Section>
  )
}

const SECOND_MS = 1000
const MINUTE_MS = 60_000

/** Of what is left to do by hand, at the store's own pace once it is known. */
function Pace({ plan: { batches, secondsPerOrder, isOwnPace } }: { readonly plan: ReprocessPlan }) {
  const { formatNumber } = useIntl()
  const durationText = useDurationText()
  const left = batches
    .filter(({ state }) => state === 'READY' || state === 'TAKEN')
    .reduce((sum, { orderCount }) => sum + orderCount, 0)
  if (left === 0) return null
  const duration = durationText(Math.max(MINUTE_MS, left * secondsPerOrder * SECOND_MS))
  return (
    <p className={pace}>
      <FormattedMessage
        id={`${APP}.${isOwnPace ? 'own-pace' : 'assumed-pace'}`}
        values={{
          count: left,
          number: formatNumber(left),
          duration,
          seconds: formatNumber(Math.round(secondsPerOrder)),
        }}
      />
    </p>
  )
}
