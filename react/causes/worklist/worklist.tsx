import React, { useEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'

import type { NotDone } from '../../api/use-change'
import { useCheckOrders } from '../../api/use-check-orders'
import type { ListedOrder, ListedOrders } from '../../api/use-listed-orders'
import { useListedOrders } from '../../api/use-listed-orders'
import { Button, prose, TroubleNotice } from '../../ui'
import { DoneList } from './done-list'
import { NextOrder } from './next-order'
import type { DoneOrder } from './progress'
import { keepProgress, readProgress, withOrder } from './progress'

const APP = 'admin/order-integrations.cause'

const help = prose({ quiet: true, bottom: 3 })

interface Props {
  readonly causeId: string
}

/**
 * For connectors that only VTEX's own page can be told to reprocess: order by order, each verified by asking Orders for
 * it after the person says that it is done.
 */
export function Worklist({ causeId }: Props) {
  const list = useListedOrders()
  const [listed, setListed] = useState<ListedOrders>()
  const [busy, setBusy] = useState(false)
  const { done, unchecked, verify } = useProgress(causeId)
  const orders = listed?.kind === 'listed' ? listed.orders : undefined
  const left = orders?.filter(({ id }) => !done.some((each) => each.id === id))

  const begin = async () => {
    setBusy(true)
    setListed(await list({ issueId: causeId }))
    setBusy(false)
  }

  return (
    <>
      <p className={help}>
        <FormattedMessage id={`${APP}.worklist-help`} />
      </p>
      {left ? (
        <NextOrder key={left[0]?.id} left={left} done={done.length} onDone={verify} />
      ) : (
        <Button variant="secondary" loading={busy} onClick={() => void begin()}>
          <FormattedMessage id={`${APP}.worklist-${done.length > 0 ? 'go-on' : 'start'}`} />
        </Button>
      )}
      <div role="status">
        {listed && listed.kind !== 'listed' && <TroubleNotice trouble={listed} />}
        {unchecked && <TroubleNotice trouble={unchecked} about="check" />}
      </div>
      {done.length > 0 && <DoneList done={done} onCheck={verify} />}
    </>
  )
}

function useProgress(causeId: string) {
  const { send } = useCheckOrders()
  const [done, setDone] = useState(() => readProgress(causeId))
  const [unchecked, setUnchecked] = useState<NotDone>()
  const latest = useRef(done)
  const gone = useRef(false)
  useEffect(
    () => () => {
      gone.current = true
    },
    [],
  )

  // Kept even if the sheet was closed meanwhile: the answer is as good as it was.
  const keep = (order: DoneOrder) => {
    latest.current = withOrder(latest.current, order)
    keepProgress(causeId, latest.current)
    if (!gone.current) setDone(latest.current)
  }

  const verify = async ({
    id,
    marketplaceOrderId,
  }: Pick<ListedOrder, 'id' | 'marketplaceOrderId'>) => {
    keep({ id, marketplaceOrderId })
    const answer = await send({ input: { ids: [id] } })
    const [checked] = answer.kind === 'done' ? answer.ok.orders : []
    if (!gone.current) setUnchecked(answer.kind === 'done' ? undefined : answer)
    keep({ id, marketplaceOrderId, verdict: checked?.check.verdict ?? null })
  }

  return { done, unchecked, verify: (order: Parameters<typeof verify>[0]) => void verify(order) }
}
