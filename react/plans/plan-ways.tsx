import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { PlanWay, ReprocessPlan } from '../api/use-reprocess-plan'
import {
  bullets,
  Button,
  csx,
  line,
  prose,
  Section,
  ShortTime,
  stack,
  useDurationText,
} from '../ui'
import { NeverUndone, StepsByConnector } from './steps-by-connector'
import type { PlanActs } from './use-plan-acts'

const APP = 'admin/order-integrations.plan'

const MINUTE_MS = 60_000

const row = line({ gap: 3 })
const said = prose({ also: { flex: '1 1 16rem' } })
const quiet = csx({ text: '$detail', color: '$secondary' })
const steps = bullets({ also: { li: { marginBottom: '$space-1' } } })
const form = stack({ gap: 2, align: 'flex-start', also: { marginTop: '$space-3' } })
const unprinted = csx({ '@media print': { display: 'none' } })

interface Props {
  readonly plan: ReprocessPlan
  readonly acts: PlanActs
}

/** Connectors that can send orders of the plan again, or do. By hand stays the first choice. */
export function PlanWays({ plan, acts }: Props) {
  const { formatMessage } = useIntl()
  const ways = plan.ways.filter((way) => way.isSending || plan.state !== 'STOPPED')
  if (ways.length === 0) return null
  return (
    <Section title={formatMessage({ id: `${APP}.ways` })}>
      {ways.map((way) => (
        <Way key={way.marketplace.id} way={way} acts={acts} />
      ))}
    </Section>
  )
}

interface WayProps extends Pick<Props, 'acts'> {
  readonly way: PlanWay
}

function Way({ way, acts }: WayProps) {
  const { formatMessage } = useIntl()
  const [isOpen, setOpen] = useState(false)
  const { marketplace, isSending, lastFetchedAt } = way
  const isStopped = isSending && acts.mayAct
  return (
    <>
      <div className={row}>
        <p className={said}>
          <WayText way={way} />{' '}
          <span className={quiet}>
            <FormattedMessage
              id={`${APP}.way-fetched`}
              values={{ time: <ShortTime at={lastFetchedAt} /> }}
            />
          </span>
        </p>
        {isStopped && (
          <Button
            variant="secondary"
            loading={acts.busy === 'stop'}
            onClick={() => void acts.stop()}
          >
            <FormattedMessage id={`${APP}.stop`} />
          </Button>
        )}
        {!isSending && acts.mayAct && (
          <Button
            variant="secondary"
            aria-expanded={isOpen}
            aria-label={formatMessage(
              { id: `${APP}.way-open-of` },
              { marketplace: marketplace.name },
            )}
            onClick={() => setOpen(!isOpen)}
          >
            <FormattedMessage id={`${APP}.way-open`} />
          </Button>
        )}
      </div>
      {isOpen && !isSending && <Confirm way={way} acts={acts} />}
    </>
  )
}

/** What it can do, or has left to do, and about how long that takes. */
function WayText({ way }: Pick<WayProps, 'way'>) {
  const { formatNumber } = useIntl()
  const durationText = useDurationText()
  const { marketplace, isSending, orderCount, perMinute } = way
  const minutes = Math.max(1, Math.ceil(orderCount / perMinute))
  return (
    <FormattedMessage
      id={`${APP}.${isSending ? 'way-sending' : 'way-offer'}`}
      values={{
        marketplace: marketplace.name,
        count: orderCount,
        number: formatNumber(orderCount),
        duration: durationText(minutes * MINUTE_MS),
      }}
    />
  )
}

/** What the click does to each order and cannot take back, before it. */
function Confirm({ way, acts }: WayProps) {
  const { formatNumber } = useIntl()
  const { marketplace, orderCount, perMinute } = way
  return (
    <div className={`${form} ${unprinted}`}>
      <ul className={steps}>
        <StepsByConnector perMinute={perMinute} />
        <NeverUndone />
      </ul>
      <Button
        variant="primary"
        loading={acts.busy === 'send'}
        disabled={acts.busy !== undefined && acts.busy !== 'send'}
        onClick={() => void acts.sendByConnector(marketplace.id)}
      >
        <FormattedMessage
          id={`${APP}.way-send`}
          values={{ count: orderCount, number: formatNumber(orderCount) }}
        />
      </Button>
    </div>
  )
}
