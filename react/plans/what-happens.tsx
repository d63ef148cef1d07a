import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { SendingWay } from '../__generated__/operations'
import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { bullets, csx, ExternalLink, prose, Section, useDurationText, VTEX_LOG } from '../ui'
import { ResendPages } from './resend-pages'
import { NeverUndone, StepsByConnector } from './steps-by-connector'

const APP = 'admin/order-integrations.plan'

const steps = bullets({ also: { li: { marginBottom: '$space-1' } } })
const pace = prose({ bottom: 3 })
const wayName = csx({
  text: '$action1',
  margin: 0,
  marginTop: '$space-4',
  marginBottom: '$space-2',
})

interface Props {
  readonly plan: ReprocessPlan
}

/** Which ways the orders go that are not done: those left for people, and those that connectors were asked for or will be. */
function waysTaken({ batches, ways }: ReprocessPlan) {
  const isLeft = (way: SendingWay) =>
    batches.some((batch) => batch.way === way && batch.state !== 'VERIFIED')
  const sending = ways.filter(({ isSending }) => isSending)
  const byConnector = sending.length > 0 || isLeft('CONNECTOR')
  const perMinute = Math.max(
    0,
    ...(sending.length > 0 ? sending : ways).map((way) => way.perMinute),
  )
  return { byConnector, byHand: isLeft('BY_HAND') || !byConnector, perMinute }
}

/** What happens to each order on the way that it takes and what cannot be taken back, and how long the rest takes people. */
export function WhatHappens({ plan }: Props) {
  const { formatMessage } = useIntl()
  const { byHand, byConnector, perMinute } = waysTaken(plan)
  const { resendPages } = plan
  const both = byHand && byConnector
  return (
    <Section title={formatMessage({ id: `${APP}.what-happens` })}>
      {both && <Way id="happens-manually" />}
      {byHand && <Pace plan={plan} />}
      {byHand && (
        <ul className={steps}>
          <StepsByHand pages={resendPages} />
          {!both && <NeverUndone />}
        </ul>
      )}
      {both && <Way id="ways" />}
      {byConnector && (
        <ul className={steps}>
          <StepsByConnector perMinute={perMinute} />
          <NeverUndone />
        </ul>
      )}
    </Section>
  )
}

const Way = ({ id }: { readonly id: string }) => (
  <FormattedMessage id={`${APP}.${id}`}>
    {(text) => <h4 className={wayName}>{text}</h4>}
  </FormattedMessage>
)

function StepsByHand({ pages }: { readonly pages: ReprocessPlan['resendPages'] }) {
  const { formatMessage } = useIntl()
  return (
    <>
      <FormattedMessage id={`${APP}.happens-before`} tagName="li" />
      <li>
        <FormattedMessage id={`${APP}.happens-by-hand`} />{' '}
        <ExternalLink href={VTEX_LOG}>
          {formatMessage({ id: 'admin/order-integrations.page.vtex-log' })}
        </ExternalLink>
      </li>
      {pages.length > 0 && (
        <li>
          <FormattedMessage id={`${APP}.happens-on-page`} /> <ResendPages pages={pages} />
        </li>
      )}
      <FormattedMessage id={`${APP}.happens-after`} tagName="li" />
      <FormattedMessage id={`${APP}.happens-stop`} tagName="li" />
    </>
  )
}

const SECOND_MS = 1000
const MINUTE_MS = 60_000

/** Of what is left to do by hand, at the store's own pace once it is known. */
function Pace({ plan: { batches, secondsPerOrder, isOwnPace } }: Props) {
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
