import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { OrderCheck } from '../../api/use-check-orders'
import { useCheckOrders } from '../../api/use-check-orders'
import type { NotDone } from '../../api/use-change'
import { Button, csx, prose, TroubleNotice } from '../../ui'
import { CheckResults } from './check-results'

const APP = 'admin/order-integrations.checks'

const intro = prose({ quiet: true, width: 36 })
const actions = csx({ marginTop: '$space-3', marginBottom: '$space-4' })

/** The service left the order out. */
const leftOut: NotDone = { kind: 'unanswered', failure: { kind: 'failed' } }

interface Props {
  readonly orderId: string
  /** The newest check that somebody made, if any. */
  readonly last?: OrderCheck | null
  readonly mayCheck: boolean
}

/** Asks the live store whether this order would integrate now. Nothing in the store is changed. */
export function CheckOrder({ orderId, last, mayCheck }: Props) {
  const { busy, change, send } = useCheckOrders()
  const checked = change?.kind === 'done' ? change.ok.orders[0] : undefined
  const shown = checked?.check ?? last

  return (
    <>
      <FormattedMessage id={`${APP}.order-intro`}>
        {(text) => <p className={intro}>{text}</p>}
      </FormattedMessage>
      {mayCheck && (
        <div className={actions}>
          <Button
            variant="secondary"
            loading={busy}
            onClick={() => void send({ input: { ids: [orderId] } })}
          >
            <FormattedMessage id={`${APP}.${shown ? 'check-again' : 'check-now'}`} />
          </Button>
        </div>
      )}
      <div role="status" aria-busy={busy}>
        {change && !checked && (
          <TroubleNotice trouble={change.kind === 'done' ? leftOut : change} about="check" />
        )}
        {shown && <CheckResults check={shown} />}
        {checked && !checked.kept && (
          <FormattedMessage id={`${APP}.not-kept`}>
            {(text) => <p className={intro}>{text}</p>}
          </FormattedMessage>
        )}
      </div>
    </>
  )
}
