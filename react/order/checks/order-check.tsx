import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import type { OrderCheck as Check } from '../../api/use-check-orders'
import { useCheckOrders } from '../../api/use-check-orders'
import { Button, CheckFailure, csx } from '../../ui'
import { CheckResults } from './check-results'

const APP = 'admin/order-integrations.checks'

const intro = csx({ text: '$body', color: '$secondary', margin: 0, maxWidth: '36rem' })
const actions = csx({ marginTop: '$space-3', marginBottom: '$space-4' })

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'checked'; readonly check: Check; readonly kept: boolean }
  | { readonly kind: 'failed'; readonly answer: Parameters<typeof CheckFailure>[0]['answer'] }

interface Props {
  readonly orderId: string
  /** The newest check that somebody made, if any. */
  readonly last?: Check | null
  readonly mayCheck: boolean
}

/** Asks the live store whether this order would integrate now. Nothing in the store is changed. */
export function OrderCheck({ orderId, last, mayCheck }: Props) {
  const ask = useCheckOrders()
  const [state, setState] = useState<State>({ kind: 'idle' })

  const check = async () => {
    setState({ kind: 'asking' })
    const answer = await ask({ ids: [orderId] })
    if (answer.kind !== 'done') return setState({ kind: 'failed', answer })
    const [checked] = answer.part.orders
    setState(
      checked
        ? { kind: 'checked', check: checked.check, kept: checked.kept }
        : { kind: 'failed', answer: { kind: 'unanswered', failure: { kind: 'failed' } } },
    )
  }

  const shown = state.kind === 'checked' ? state.check : last
  const asking = state.kind === 'asking'

  return (
    <>
      <FormattedMessage id={`${APP}.order-intro`}>
        {(text) => <p className={intro}>{text}</p>}
      </FormattedMessage>
      {mayCheck && (
        <div className={actions}>
          <Button variant="secondary" loading={asking} onClick={() => void check()}>
            <FormattedMessage id={`${APP}.${shown ? 'check-again' : 'check-now'}`} />
          </Button>
        </div>
      )}
      <div role="status" aria-busy={asking}>
        {state.kind === 'failed' && <CheckFailure answer={state.answer} />}
        {shown && <CheckResults check={shown} />}
        {state.kind === 'checked' && !state.kept && (
          <FormattedMessage id={`${APP}.not-kept`}>
            {(text) => <p className={intro}>{text}</p>}
          </FormattedMessage>
        )}
      </div>
    </>
  )
}
