import React from 'react'
import type { IntlShape } from 'react-intl'
import { FormattedMessage } from 'react-intl'

import type { OrderRow } from '../api/use-order-inbox'
import type { Column } from '../ui'
import { csx, RelativeTime, StatusTag } from '../ui'
import { OrderCell, ProblemCell, ShipByCell, ValueCell } from './order-cells'

const second = csx({ text: '$detail', color: '$secondary', marginTop: '$space-1' })

/** What a person under time pressure decides by: which order, how it stands, why, until when, and how much is at stake. */
export function toColumns(
  { formatMessage }: IntlShape,
  onOpen: (id: string) => void,
): readonly Column<OrderRow>[] {
  const header = (name: string) => formatMessage({ id: `admin/order-integrations.page.${name}` })

  return [
    {
      id: 'order',
      header: header('column-order'),
      card: { gridRow: 1, gridColumn: '1' },
      width: '21%',
      render: (row) => <OrderCell row={row} onOpen={onOpen} />,
    },
    {
      id: 'status',
      header: header('column-status'),
      card: { gridRow: 2, gridColumn: '1' },
      width: '19%',
      render: ({ status, step, lastProcessedAt }) => (
        <>
          <StatusTag status={status} step={step} />
          <div className={second}>
            <FormattedMessage
              id="admin/order-integrations.page.reported"
              values={{ time: <RelativeTime at={lastProcessedAt} /> }}
            />
          </div>
        </>
      ),
    },
    {
      id: 'problem',
      header: header('column-problem'),
      card: { gridRow: 3, gridColumn: '1 / -1' },
      width: '30%',
      render: ({ diagnosis }) => diagnosis && <ProblemCell diagnosis={diagnosis} />,
    },
    {
      id: 'ship-by',
      header: header('column-ship-by'),
      card: { gridRow: 1, gridColumn: '2', textAlign: 'right' },
      width: '17%',
      render: ({ shipBy, status }) => <ShipByCell shipBy={shipBy} status={status} />,
    },
    {
      id: 'value',
      header: header('column-value'),
      align: 'right',
      card: { gridRow: 2, gridColumn: '2', textAlign: 'right' },
      width: '13%',
      render: ({ value }) => <ValueCell value={value} />,
    },
  ]
}
