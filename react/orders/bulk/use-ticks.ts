import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useIntl } from 'react-intl'

import type { OrderInbox, OrderRow } from '../../api/use-order-inbox'
import type { Ticks } from '../../ui'
import type { ListView } from '../../view/list-view'
import type { OrderFilter } from '../../view/order-filter'
import { toServiceFilter } from '../../view/order-filter'
import type { Ticked } from './ticked'
import { isTicked, nothingTicked, pageToggled, valueOfTicked, toggled } from './ticked'

const noRows: readonly OrderRow[] = []

/** Which orders are ticked. Ticks stay from page to page; another filter starts without any. */
export function useTicks(
  { filter, pasted }: Pick<ListView, 'filter' | 'pasted'>,
  inbox: OrderInbox | undefined,
  rows: readonly OrderRow[] = noRows,
) {
  const [ticked, setTicked] = useState<Ticked>(nothingTicked)
  const question = JSON.stringify([filter, pasted])
  useEffect(() => setTicked(nothingTicked), [question])

  const page = useRef(noRows)
  page.current = rows
  const onTick = useCallback(
    (row: OrderRow) => setTicked((current) => toggled(current, row, page.current)),
    [],
  )
  const onTickPage = useCallback(
    () => setTicked((current) => pageToggled(current, page.current)),
    [],
  )
  const ticks = useRowTicks(ticked, onTick, onTickPage)
  const count = valueOfTicked(ticked).orderCount
  const total = pasted.length > 0 ? 0 : totalToTick(filter, inbox)
  const tickAll = () => {
    if (!inbox) return
    const { asOf } = inbox
    const matching = matchingOf(filter, inbox)
    setTicked({ kind: 'all', filter: toServiceFilter(filter), asOf: asOf ?? null, matching })
  }

  const tickById = (id: string) => {
    const row = page.current.find((each) => each.id === id)
    if (row) onTick(row)
  }

  return {
    ticked,
    setTicked,
    ticks,
    tickById,
    tickAll: count > 0 && count < total ? tickAll : undefined,
  }
}

/** Where the load is not complete, all that match are not known; those that need nobody are not worked on. */
const totalToTick = (filter: OrderFilter, inbox: OrderInbox | undefined): number =>
  inbox === undefined || inbox.partial || (filter.all && !filter.closed)
    ? 0
    : matchingOf(filter, inbox).total

/** Of orders that somebody closed only the store's search knows how many there are, and not what they are worth. */
const matchingOf = ({ closed }: OrderFilter, { matching, orders }: OrderInbox) =>
  closed
    ? { total: orders.totalCount, valueAtRisk: [], ordersWithoutValue: orders.totalCount }
    : matching

/** What the list needs to show and take ticks: the same object as long as nothing was ticked. */
function useRowTicks(
  ticked: Ticked,
  onTick: Ticks<OrderRow>['onTick'],
  onTickPage: Ticks<OrderRow>['onTickPage'],
): Ticks<OrderRow> {
  const { formatMessage } = useIntl()
  const label = useCallback(
    ({ marketplaceOrderId: id }: OrderRow) =>
      formatMessage({ id: 'admin/order-integrations.bulk.select' }, { id }),
    [formatMessage],
  )
  return useMemo(
    (): Ticks<OrderRow> => ({
      isTicked: ({ id }) => isTicked(ticked, id),
      onTick,
      label,
      onTickPage,
      pageLabel: formatMessage({ id: 'admin/order-integrations.bulk.select-page' }),
    }),
    [ticked, onTick, onTickPage, label, formatMessage],
  )
}
