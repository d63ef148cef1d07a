import React from 'react'
import { FormattedMessage } from 'react-intl'
import type { IntlShape } from 'react-intl'

import type { AskedOrder } from '../../api/use-orders-by-ids'
import type { RowGroup } from '../../ui'
import { MoneySums } from '../../ui'
import { toKebab } from '../../ui/labels'
import { sumsOf } from '../bulk/ticked'

const APP = 'admin/order-integrations.pasted'

type State = AskedOrder['state']

/** What a person works on first stands first. */
const order: readonly State[] = [
  'OPEN',
  'CLOSED',
  'NEEDS_NOBODY',
  'NOT_SEARCHABLE',
  'NOT_KNOWN',
  'NOT_ANSWERED',
]

export const inOrder = (orders: readonly AskedOrder[]): readonly AskedOrder[] =>
  order.reduce<readonly AskedOrder[]>(
    (all, state) => [...all, ...orders.filter((each) => each.state === state)],
    [],
  )

const countIds = (orders: readonly AskedOrder[]): number =>
  new Set(orders.map(({ asked }) => asked)).size

/** How many of the ids stand how, and what those are worth that are open. */
export function toPastedGroups(intl: IntlShape, orders: readonly AskedOrder[]) {
  const all = countIds(orders)
  const groups = new Map(
    order.map((state): [State, RowGroup] => {
      const these = orders.filter((each) => each.state === state)
      const count = countIds(these)
      const label = intl.formatMessage(
        { id: `${APP}.group-${toKebab(state)}` },
        { count, number: intl.formatNumber(count), all: intl.formatNumber(all) },
      )
      return [state, { key: state, label, detail: <Detail state={state} orders={these} /> }]
    }),
  )
  return ({ state }: AskedOrder) => groups.get(state)
}

interface DetailProps {
  readonly state: State
  readonly orders: readonly AskedOrder[]
}

function Detail({ state, orders }: DetailProps) {
  if (state === 'CLOSED') return <FormattedMessage id={`${APP}.can-reopen`} />
  if (state !== 'OPEN') return null
  return <MoneySums sums={sumsOf(orders.flatMap((each) => each.order ?? []))} />
}
