import React, { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'

import type { Unanswered } from '../api/failure'
import type { PlannedSelection, PlanOrder } from '../api/use-reprocess-plan'
import { usePlanOrders } from '../api/use-reprocess-plan'
import {
  Button,
  csx,
  DeadlineText,
  MoneyText,
  Placeholder,
  plainList,
  TroubleNotice,
  UnknownText,
} from '../ui'
import { OrderLink } from '../work/order-link'

const APP = 'admin/order-integrations.plan'

/** So many are shown at first, and so many more each time. */
const STEP = 20

const list = plainList({ also: { text: '$body' } })
const item = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: '$space-4',
  paddingY: '$space-1',
  borderTop: '$neutral',
  '& > :first-child': { flex: '1 1 9rem' },
  // In the words of whoever wrote it, at any length.
  '& > small': { flex: '1 0 100%', text: '$detail', color: '$secondary', overflowWrap: 'anywhere' },
})
interface Props {
  readonly selection: PlannedSelection
}

/** Which orders of a plan these are, the first deadline first. */
export function PlanOrders({ selection }: Props) {
  const { orders, rest, trouble, more } = useSteps(selection)
  return (
    <>
      <ul className={list} role="list" aria-busy={!orders}>
        {orders?.map((order) => (
          <Order key={order.id} order={order} />
        ))}
      </ul>
      {!orders && !trouble && <Placeholder height="3rem" />}
      <div role="status">{trouble && <TroubleNotice trouble={trouble} about="reading" />}</div>
      {rest && (
        <Button variant="tertiary" onClick={more}>
          <FormattedMessage id={`${APP}.more-orders`} />
        </Button>
      )}
    </>
  )
}

/** Read page by page, shown in smaller steps. */
function useSteps(selection: PlannedSelection) {
  const { page } = usePlanOrders()
  const [read, setRead] = useState<{ orders: readonly PlanOrder[]; after?: string }>()
  const [shown, setShown] = useState(STEP)
  const [trouble, setTrouble] = useState<Unanswered>()
  const readOn = async (isShown: () => boolean) => {
    const answer = await page({ ...selection, after: read?.after })
    if (!isShown()) return
    if (answer.kind === 'unanswered') return setTrouble(answer)
    const { nodes, pageInfo } = answer.orders
    setTrouble(undefined)
    setRead({
      orders: [...(read?.orders ?? []), ...nodes],
      after: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    })
  }
  useEffect(() => {
    let isShown = true
    void readOn(() => isShown)
    return () => {
      isShown = false
    }
  }, [])

  const count = read?.orders.length ?? 0
  return {
    orders: read?.orders.slice(0, shown),
    rest: count > shown || read?.after !== undefined,
    trouble,
    more: () => {
      setShown(shown + STEP)
      if (shown + STEP > count && read?.after !== undefined) void readOn(() => true)
    },
  }
}

function Order({ order }: { readonly order: PlanOrder }) {
  const { id, marketplaceOrderId, value, shipBy, shipByEstimated, said } = order
  return (
    <li className={item}>
      <OrderLink id={id}>{marketplaceOrderId}</OrderLink>
      {shipBy && <DeadlineText at={shipBy} estimated={shipByEstimated} />}
      <span>{value ? <MoneyText {...value} /> : <UnknownText />}</span>
      {said && (
        <small>
          <FormattedMessage id={`${APP}.said`} values={{ reason: said }} />
        </small>
      )}
    </li>
  )
}
