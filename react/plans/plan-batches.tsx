import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { PlanBatch, ReprocessPlan } from '../api/use-reprocess-plan'
import {
  Button,
  CountText,
  csx,
  DeadlineText,
  line,
  PersonText,
  plainList,
  prose,
  Section,
  ShortTime,
  Tag,
} from '../ui'
import { toKebab } from '../ui/labels'
import { ValueInLine } from '../work/order-value'
import { isBrokenOff, nextBatch } from './next-batch'
import { TakenIdsPanel } from './taken-ids'
import type { PlanActs } from './use-plan-acts'

const APP = 'admin/order-integrations.plan'

/** So many are shown at first: those that are not verified. */
const FIRST = 5

const list = plainList({ also: { text: '$body' } })
const item = csx({ paddingY: '$space-2', borderBottom: '$neutral' })
const row = line({ also: { columnGap: '$space-3', rowGap: '$space-1', minHeight: '2.25rem' } })
const facts = csx({
  flex: '1 1 14rem',
  minWidth: 0,
  fontVariantNumeric: 'tabular-nums',
  b: { fontWeight: 600 },
  small: { display: 'block', text: '$detail', color: '$secondary' },
})
const buttons = line({ gap: 2 })
const rest = prose({ small: true, quiet: true, top: 2 })
const tags = { READY: 'gray', TAKEN: 'orange', MARKED: 'lightBlue', VERIFIED: 'green' } as const

interface Props {
  readonly plan: ReprocessPlan
  readonly acts: PlanActs
}

/** The batches to reprocess by hand, the first deadline first, each with what became of it. */
export function PlanBatches({ plan, acts }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const [all, setAll] = useState(plan.batches.length <= FIRST + 1)
  const next = nextBatch(plan)
  const current = plan.batches.filter(({ state }) => state !== 'VERIFIED').slice(0, FIRST)
  const shown = all ? plan.batches : current
  const orders = (batches: readonly PlanBatch[]) =>
    batches.reduce((sum, { orderCount }) => sum + orderCount, 0)
  const hidden = plan.batches.length - shown.length
  return (
    <Section title={formatMessage({ id: `${APP}.batches` })}>
      <ul className={list} role="list">
        {shown.map((batch) => (
          <li key={batch.number} className={item}>
            <Batch
              batch={batch}
              acts={acts}
              isNext={batch === next}
              isStopped={plan.state === 'STOPPED'}
            />
            {acts.taken?.number === batch.number && (
              <TakenIdsPanel taken={acts.taken} pages={plan.resendPages} />
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className={rest}>
          <FormattedMessage
            id={`${APP}.more-batches`}
            values={{
              count: hidden,
              number: formatNumber(hidden),
              orderCount: orders(plan.batches) - orders(shown),
              orders: formatNumber(orders(plan.batches) - orders(shown)),
            }}
          />{' '}
          <Button variant="tertiary" onClick={() => setAll(true)}>
            <FormattedMessage id={`${APP}.all-batches`} />
          </Button>
        </p>
      )}
    </Section>
  )
}

interface BatchProps {
  readonly batch: PlanBatch
  readonly acts: PlanActs
  /** What is to be done with it stands at the foot of the sheet. */
  readonly isNext: boolean
  readonly isStopped: boolean
}

function Batch({ batch, acts, isNext, isStopped }: BatchProps) {
  const { formatMessage } = useIntl()
  const { number, state, orderCount, dueToday, firstDeadline, way, marketplace } = batch
  const estimated = batch.firstDeadlineEstimated
  const label = formatMessage({ id: `${APP}.batch-${toKebab(state)}` })
  return (
    <div className={row}>
      <div className={facts}>
        <b>
          <FormattedMessage id={`${APP}.batch`} values={{ batch: number }} />
        </b>
        {way === 'CONNECTOR' && marketplace && (
          <>
            {' · '}
            <FormattedMessage
              id={`${APP}.batch-by-connector`}
              values={{ marketplace: marketplace.name }}
            />
          </>
        )}
        {' · '}
        <CountText id={`${APP}.orders`} count={orderCount} />
        <ValueInLine of={batch} />
        <small>
          {dueToday > 0 && <CountText id={`${APP}.due-today`} count={dueToday} />}
          {dueToday > 0 && firstDeadline && ' · '}
          {firstDeadline && (
            <FormattedMessage
              id={`${APP}.first-deadline`}
              values={{ duration: <DeadlineText at={firstDeadline} estimated={estimated} /> }}
            />
          )}
        </small>
        <WhatBecame batch={batch} />
      </div>
      <Tag size="normal" variant={tags[state]} label={label} />
      {acts.mayAct && (
        <BatchButtons batch={batch} acts={acts} isNext={isNext} isStopped={isStopped} />
      )}
    </div>
  )
}

/** Whose it is and since when, and how far it is. */
function WhatBecame({ batch }: Pick<BatchProps, 'batch'>) {
  const { formatNumber } = useIntl()
  const { state, by, takenAt, markedAt, integrated, failedAgain, waiting } = batch
  if (state === 'READY') return null
  const at = state === 'TAKEN' ? takenAt : (markedAt ?? takenAt)
  return (
    <small>
      {state !== 'TAKEN' && (
        <>
          <FormattedMessage
            id={`${APP}.batch-became`}
            values={{
              integrated: formatNumber(integrated),
              failed: failedAgain,
              failedNumber: formatNumber(failedAgain),
              waiting,
              waitingNumber: formatNumber(waiting),
            }}
          />
          {' · '}
          <FromConnector batch={batch} />
        </>
      )}
      {by && <PersonText login={by} />}
      {at && (
        <>
          {', '}
          <ShortTime at={at} />
        </>
      )}
    </small>
  )
}

/** What a connector said of a batch, or has not said. */
function FromConnector({ batch: { refused, requested } }: Pick<BatchProps, 'batch'>) {
  return (
    <>
      {refused > 0 && (
        <>
          <CountText id={`${APP}.batch-refused`} count={refused} />
          {' · '}
        </>
      )}
      {requested > 0 && (
        <>
          <CountText id={`${APP}.batch-unanswered`} count={requested} />
          {' · '}
        </>
      )}
    </>
  )
}

function BatchButtons({ batch, acts, isNext, isStopped }: BatchProps) {
  const { formatMessage } = useIntl()
  const { number, state, orderCount, isMine } = batch
  const { busy } = acts
  const button = (name: string, act: (batch: number) => Promise<void>, count = orderCount) => (
    <Button
      variant="secondary"
      loading={busy === `${name}-${number}`}
      disabled={busy !== undefined && busy !== `${name}-${number}`}
      aria-label={formatMessage({ id: `${APP}.${name}-of` }, { batch: number, count })}
      onClick={() => void act(number)}
    >
      <CountText id={`${APP}.${name}`} count={count} />
    </Button>
  )
  const mayTake = !isNext && !isStopped
  if (state === 'READY') return mayTake ? button('take', acts.take) : null
  if (state !== 'TAKEN') return null
  const inHand = !isBrokenOff(batch)
  return (
    <div className={buttons}>
      {!inHand && isMine && mayTake && button('take', acts.take)}
      {inHand && !isNext && button('mark', acts.mark)}
      {inHand && isMine && !isStopped && button('copy', acts.copyAgain)}
      {button('give-back', acts.giveBack)}
    </div>
  )
}
