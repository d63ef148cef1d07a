import React from 'react'
import type { IntlShape } from 'react-intl'
import { FormattedMessage } from 'react-intl'

import type { OrderRow } from '../api/use-order-inbox'
import type { Column } from '../ui'
import { csx, NARROW, RelativeTime, stack, StatusTag } from '../ui'
import { columnDirection } from '../view/order-sort'
import { OrderCell, ProblemCell, ShipByCell, ValueCell } from './order-cells'

const state = stack({
  gap: 1,
  align: 'flex-start',
  also: {
    [NARROW]: {
      flexDirection: 'row',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: '$space-2',
    },
  },
})
const second = csx({ text: '$detail', color: '$secondary' })

/** What a person under time pressure decides by: which order, how it stands, why, until when, and how much is at stake. */
export function toOrderColumns(
  { formatMessage }: IntlShape,
  onOpen: (id: string) => void,
  ofAll: boolean,
): readonly Column<OrderRow>[] {
  const head = (id: string) => ({
    id,
    header: formatMessage({ id: `admin/order-integrations.page.column-${id}` }),
    sortable: columnDirection(id, ofAll),
  })

  return [
    {
      ...head('order'),
      card: { gridRow: 1, gridColumn: '1 / -1' },
      width: '20%',
      render: (row) => <OrderCell row={row} onOpen={onOpen} />,
    },
    {
      ...head('status'),
      card: { gridRow: 3, gridColumn: '1 / -1' },
      width: '20%',
      render: (row) => <StateCell row={row} />,
    },
    {
      ...head('problem'),
      card: { gridRow: 4, gridColumn: '1 / -1' },
      width: '25%',
      render: ({ diagnosis }) => diagnosis && <ProblemCell diagnosis={diagnosis} />,
    },
    {
      ...head('ship-by'),
      card: { gridRow: 2, gridColumn: '1' },
      width: '23%',
      render: (row) => <ShipByCell row={row} />,
    },
    {
      ...head('value'),
      align: 'right',
      card: { gridRow: 2, gridColumn: '2', textAlign: 'right' },
      width: '12%',
      render: (row) => <ValueCell row={row} />,
    },
  ]
}

function StateCell({ row: { status, step, lastProcessedAt } }: { readonly row: OrderRow }) {
  return (
    <div className={state}>
      <StatusTag status={status} step={step} short />
      <div className={second}>
        <FormattedMessage
          id="admin/order-integrations.page.reported"
          values={{ time: <RelativeTime at={lastProcessedAt} /> }}
        />
      </div>
    </div>
  )
}
