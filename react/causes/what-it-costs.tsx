import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NotDone } from '../api/use-change'
import type { Cause } from '../api/use-cause'
import type { CheckedOrder } from '../api/use-check-orders'
import { CountText, csx, MoneySums, MoneyText, NARROW, Section, TroubleNotice } from '../ui'
import { addMoney } from '../ui/money'
import { PlanReprocess } from '../work/plan-reprocess'
import { CostCard } from './cost-card'
import type { CheckingCause } from './use-cause-check'

const APP = 'admin/order-integrations.cause.costs'

const cards = csx({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))',
  gap: '$space-3',
  [NARROW]: { gridTemplateColumns: '1fr' },
})

interface Props {
  readonly cause: Cause
  readonly checking: CheckingCause
}

const sumOf = (orders: readonly CheckedOrder[]) => addMoney(orders.map(({ value }) => value))

/** What each way out of a divergence costs, before anybody decides: to send again, to accept, to give up. */
export function WhatItCosts({ cause, checking: { run } }: Props) {
  const { formatMessage } = useIntl()
  const { honoring } = cause
  if (honoring?.direction !== 'LESS') return null
  const checked = run === undefined || run.running ? [] : run.sum.checked
  const judged = (verdict: string) => checked.filter(({ check }) => check.verdict === verdict)
  return (
    <Section title={formatMessage({ id: `${APP}.title` })}>
      <div className={cards}>
        <ToReprocess cause={cause} passing={judged('WOULD_INTEGRATE')} />
        <ToAccept honoring={honoring} />
        <ToCancel cause={cause} failing={judged('WOULD_FAIL')} />
      </div>
    </Section>
  )
}

interface ToReprocessProps extends Pick<Props, 'cause'> {
  readonly passing: readonly CheckedOrder[]
}

function ToReprocess({ cause, passing }: ToReprocessProps) {
  const { formatNumber } = useIntl()
  const [trouble, setTrouble] = useState<NotDone>()
  const sums = sumOf(passing)
  if (passing.length === 0) return null
  return (
    <CostCard
      isAdvised
      title={
        <FormattedMessage
          id={`${APP}.reprocess`}
          values={{ number: formatNumber(passing.length) }}
        />
      }
      costs={<MoneySums sums={sums.map(({ currency }) => ({ currency, amount: 0 }))} />}
    >
      <p>
        <FormattedMessage
          id={`${APP}.reprocess-help`}
          values={{ count: passing.length, value: <MoneySums sums={sums} /> }}
        />
      </p>
      <PlanReprocess
        orders={{ filter: { issueId: cause.id } }}
        variant="secondary"
        onTrouble={setTrouble}
      />
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
    </CostCard>
  )
}

interface ToAcceptProps {
  readonly honoring: NonNullable<Cause['honoring']>
}

function ToAccept({ honoring: { sums, ordersWithoutAmount } }: ToAcceptProps) {
  const { formatNumber } = useIntl()
  const totals = sums.map(({ currency, total }) => ({ currency, amount: total }))
  return (
    <CostCard
      title={<FormattedMessage id={`${APP}.accept`} />}
      costs={totals.length > 0 ? <MoneySums sums={totals} /> : '–'}
    >
      {sums.map(({ currency, orders, least, median, most }) => {
        const money = (amount: number) => <MoneyText amount={amount} currency={currency} />
        const values = {
          count: orders,
          number: formatNumber(orders),
          least: money(least),
          median: money(median),
          most: money(most),
        }
        return (
          <p key={currency}>
            <FormattedMessage
              id={`${APP}.${least === most ? 'accept-each' : 'accept-range'}`}
              values={values}
            />
          </p>
        )
      })}
      {ordersWithoutAmount > 0 && (
        <p>
          <CountText
            id="admin/order-integrations.cause.honoring.unknown"
            count={ordersWithoutAmount}
          />
        </p>
      )}
    </CostCard>
  )
}

interface ToCancelProps extends Pick<Props, 'cause'> {
  readonly failing: readonly CheckedOrder[]
}

/** Of what would fail, once that is known. */
function ToCancel({ cause, failing }: ToCancelProps) {
  const { formatNumber } = useIntl()
  const count = failing.length || cause.orderCount
  return (
    <CostCard
      title={<FormattedMessage id={`${APP}.cancel`} values={{ number: formatNumber(count) }} />}
      costs={<MoneySums sums={failing.length > 0 ? sumOf(failing) : cause.value} />}
    >
      <p>
        <FormattedMessage
          id={`${APP}.cancel-help`}
          values={{ marketplaces: cause.marketplaces.map(({ name }) => name).join(', ') }}
        />
      </p>
    </CostCard>
  )
}
