import React, { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cause } from '../../api/use-cause'
import type { CheckedOrder } from '../../api/use-check-orders'
import { useCheckOrders } from '../../api/use-check-orders'
import { Button, CheckFailure, csx } from '../../ui'
import { Stake } from '../stake'
import { TallyTable } from './tally-table'

const APP = 'admin/order-integrations.checks'

const intro = csx({ text: '$body', color: '$secondary', margin: 0, maxWidth: '36rem' })
const actions = csx({ display: 'flex', flexWrap: 'wrap', gap: '$space-2', marginTop: '$space-3' })
const progress = csx({ width: '100%', maxWidth: '36rem', height: '0.5rem', marginTop: '$space-3' })

interface Run {
  readonly running: boolean
  readonly orders: readonly CheckedOrder[]
  readonly remaining: number
  readonly failed?: Parameters<typeof CheckFailure>[0]['answer']
}

interface Props {
  readonly cause: Cause
}

/** Checks every open order of a cause, part by part, and says what they came to. Can be stopped; what is done stands. */
export function CauseCheck({ cause }: Props) {
  const { id: issueId, orderCount } = cause
  const { formatNumber } = useIntl()
  const { send } = useCheckOrders()
  const [run, setRun] = useState<Run>()
  const stopped = useRef(false)

  const start = async () => {
    stopped.current = false
    let after: string | undefined
    let orders: readonly CheckedOrder[] = []
    setRun({ running: true, orders, remaining: orderCount })
    do {
      const answer = await send({ input: { issueId, after } })
      if (answer.kind !== 'done') {
        setRun((known) => known && { ...known, running: false, failed: answer })
        return
      }
      const { ok: part } = answer
      orders = [...orders, ...part.orders]
      after = part.after ?? undefined
      const running = after !== undefined && !stopped.current
      setRun({ running, orders, remaining: part.remaining })
    } while (after !== undefined && !stopped.current)
  }

  const done = run?.orders.length ?? 0
  const values = { count: orderCount, number: formatNumber(orderCount) }

  return (
    <>
      <p className={intro}>
        <FormattedMessage id={`${APP}.cause-intro`} values={values} /> <Stake cause={cause} />
      </p>
      <div className={actions}>
        <Button variant="secondary" loading={run?.running} onClick={() => void start()}>
          <FormattedMessage id={`${APP}.check-all`} values={values} />
        </Button>
        {run?.running && (
          <Button variant="tertiary" onClick={() => (stopped.current = true)}>
            <FormattedMessage id={`${APP}.stop`} />
          </Button>
        )}
      </div>
      {run?.running && (
        <FormattedMessage id={`${APP}.progress-label`}>
          {(label) => (
            <progress
              className={progress}
              value={done}
              max={done + run.remaining}
              aria-label={String(label)}
            />
          )}
        </FormattedMessage>
      )}
      <div role="status">
        {run?.failed && <CheckFailure answer={run.failed} />}
        {run && done > 0 && <TallyTable orders={run.orders} remaining={run.remaining} />}
      </div>
    </>
  )
}
