import React, { useState } from 'react'
import type { IntlShape } from 'react-intl'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderToErase, Sought } from '../../api/use-privacy'
import { useEraseOrder, useOrderToErase } from '../../api/use-privacy'
import { statusLabelId } from '../../ui/labels'
import { FinalStep } from './final-step'
import { SessionEnded, ShortTime } from '../../ui'
import { SubjectForm } from './subject-form'

const APP = 'admin/order-integrations.settings.privacy'

interface Erased {
  readonly id: string
  /** When it will be: somebody is at it. Null where it is. */
  readonly at?: string | null
}

const Done = ({ id, at }: Erased) =>
  at ? (
    <FormattedMessage
      id={`${APP}.order-erases-later`}
      values={{ id, time: <ShortTime at={at} /> }}
    />
  ) : (
    <FormattedMessage id={`${APP}.order-erased`} values={{ id }} />
  )

/** An order by one of its ids: it is looked for and named before it goes. */
export function EraseOrder() {
  const intl = useIntl()
  const { busy: looking, look } = useOrderToErase()
  const { busy, change, send } = useEraseOrder()
  const [id, setId] = useState('')
  const [problem, setProblem] = useState<'none' | 'unread' | 'signed-out'>()
  const [order, setOrder] = useState<OrderToErase>()
  const [erased, setErased] = useState<Erased>()
  const say = (name: string) => intl.formatMessage({ id: `${APP}.order-${name}` })
  const find = async () => {
    setErased(undefined)
    const found = id.trim() === '' ? ({ kind: 'none' } as const) : await look(id.trim())
    setProblem(problemOf(found))
    setOrder(found.kind === 'found' ? found.order : undefined)
  }

  const erase = async ({ id: known, marketplaceOrderId }: OrderToErase) => {
    const change = await send({ id: known })
    if (change.kind !== 'done') return
    setErased({ id: marketplaceOrderId, at: change.ok.erasesAt })
    setOrder(undefined)
    setId('')
  }

  if (order) {
    return (
      <FinalStep
        title={toTitle(order, intl)}
        meaning={<FormattedMessage id={`${APP}.order-ends`} />}
        action={<FormattedMessage id={`${APP}.order-erase`} />}
        busy={busy}
        change={change}
        onErase={() => void erase(order)}
        onKeep={() => setOrder(undefined)}
      />
    )
  }
  return (
    <>
      <SubjectForm
        done={erased && <Done {...erased} />}
        field={{
          name: 'erase-order',
          label: intl.formatMessage({ id: `${APP}.order-id` }),
          value: id,
          error: problem && problem !== 'signed-out' ? say(problem) : undefined,
          onChange: setId,
        }}
        action={<FormattedMessage id={`${APP}.order-find`} />}
        busy={looking}
        onSubmit={() => void find()}
      />
      <div role="status">{problem === 'signed-out' && <SessionEnded />}</div>
    </>
  )
}

const toTitle = (
  { marketplaceOrderId, marketplace, status }: OrderToErase,
  { formatMessage }: IntlShape,
): string =>
  formatMessage(
    { id: `${APP}.order-title` },
    {
      id: marketplaceOrderId,
      marketplace: marketplace.name,
      status: formatMessage({ id: statusLabelId(status) }),
    },
  )

function problemOf(found: Sought): 'none' | 'unread' | 'signed-out' | undefined {
  if (found.kind === 'found') return undefined
  if (found.kind === 'none') return 'none'
  return found.failure.kind === 'signed-out' ? 'signed-out' : 'unread'
}
