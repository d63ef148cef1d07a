import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import { CountText, Notice, PageLink, stack, TroubleNotice } from '../ui'
import { RunProgress } from '../work/run-progress'
import type { FileColumns } from './column-name'
import { useColumnName } from './column-name'
import { points } from './styles'
import type { ImportRun } from './use-import-run'

const APP = 'admin/order-integrations.imports'
// What just came in is on top of them.
const newest = { view: 'orders', sort: 'last-processed' }

const report = stack({ gap: 3, top: 4 })

/** The column that a field of a refused row was read from. */
const columnOf: Readonly<Record<string, string | undefined>> = {
  id: 'id',
  orderId: 'orderId',
  affiliateId: 'affiliate',
  otherIds: 'otherId',
  createdAt: 'createdAt',
  processedAt: 'processedAt',
  status: 'status',
  message: 'message',
  value: 'value',
  shipBy: 'shipBy',
  items: 'sku',
  'items.quantity': 'quantity',
  'items.unitPrice': 'unitPrice',
  alternateIds: 'otherId',
  freight: 'freight',
  postalCode: 'postalCode',
  carrier: 'carrier',
}

/** More would not be read; the file has them all. */
const mostLines = 20

interface Props {
  readonly run: ImportRun
  readonly columns: FileColumns
  /** Of a marketplace: what became of its orders is found out in the background. */
  readonly isReport?: boolean
  readonly onStop: () => void
  /** What to do once it is over. */
  readonly next?: ReactNode
}

/** How far an import is, and what came of it. */
export function ImportReport({ run, columns, isReport, onStop, next }: Props) {
  const nameOfColumn = useColumnName(columns)
  const { running, total, trouble } = run
  const { sent, read, refused } = run.sum
  const nameOf = (path: string) => {
    // A part of a field, as `items.0.quantity`, stands in the field's column or in one of its own.
    const [field = ''] = path.split('.')
    return nameOfColumn(columnOf[path.replace(/\.\d+/, '')] ?? columnOf[field] ?? 'id')
  }

  return (
    <div role="status" className={report}>
      {running && <RunProgress done={sent} total={total} onStop={onStop} />}
      {trouble && <TroubleNotice trouble={trouble} about="import" />}
      {(read > 0 || !running) && (
        <Notice tone="info">
          {isReport ? <CountText id={`${APP}.sent`} count={read} /> : <LogSum {...run.sum} />}
        </Notice>
      )}
      {!running && read > 0 && next}
      {refused.length > 0 && (
        <>
          <CountText id={`${APP}.refused`} count={refused.length} tagName="p" />
          <ul className={points}>
            {refused.slice(0, mostLines).map(({ number, field }) => (
              <li key={number}>
                <FormattedMessage
                  id={`${APP}.refused-line`}
                  values={{ number, field: nameOf(field) }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** What came of a log: which orders require action is known at once. */
const LogSum = ({ read, open }: ImportRun['sum']) => (
  <>
    <CountText id={`${APP}.read`} count={read} />{' '}
    {open > 0 ? (
      <>
        <CountText id={`${APP}.open-now`} count={open} />{' '}
        <PageLink page="orders" query={newest}>
          <FormattedMessage id={`${APP}.to-orders`} />
        </PageLink>
      </>
    ) : (
      read > 0 && <FormattedMessage id={`${APP}.none-open`} />
    )}
  </>
)
