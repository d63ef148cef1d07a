import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, csx, Notice, PageLink } from '../ui'
import { points, row } from './styles'
import type { Run } from './use-run'

const APP = 'admin/order-integrations.imports'
// What just came in is on top of them.
const newest = { view: 'orders', sort: 'last-processed' }

const bar = csx({ width: '100%', maxWidth: '46rem', height: '0.5rem', marginTop: '$space-3' })

const report = csx({ marginTop: '$space-3' })

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
  freight: 'freight',
  postalCode: 'postalCode',
  carrier: 'carrier',
}

/** More would not be read; the file has them all. */
const mostLines = 20

interface Props {
  readonly run: Run
  readonly onStop: () => void
  /** What to do once it is over. */
  readonly next?: ReactNode
}

/** How far an import is, and what came of it. */
export function RunReport({ run, onStop, next }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const counted = (count: number) => ({ count, number: formatNumber(count) })
  const nameOf = (field: string) =>
    columnOf[field] ? formatMessage({ id: `${APP}.field.${columnOf[field]}` }) : field

  return (
    <div role="status" className={report}>
      {run.running && (
        <div className={row}>
          <progress
            className={bar}
            value={run.sent}
            max={run.total}
            aria-label={formatMessage({ id: `${APP}.progress` })}
          />
          <Button variant="tertiary" onClick={onStop}>
            <FormattedMessage id={`${APP}.stop`} />
          </Button>
        </div>
      )}
      {run.failed && (
        <Notice tone="warning">
          {run.failed.kind === 'refused' ? (
            run.failed.message
          ) : (
            <FormattedMessage id={`${APP}.unanswered-${run.failed.failure.kind}`} />
          )}
        </Notice>
      )}
      {(run.kept > 0 || !run.running) && (
        <Notice tone="info">
          <FormattedMessage id={`${APP}.kept`} values={counted(run.kept)} />{' '}
          {run.searching > 0 && (
            <FormattedMessage id={`${APP}.searching`} values={counted(run.searching)} />
          )}{' '}
          <PageLink page="orders" query={newest}>
            <FormattedMessage id={`${APP}.to-orders`} />
          </PageLink>
        </Notice>
      )}
      {!run.running && run.kept > 0 && next}
      {run.refused.length > 0 && (
        <>
          <FormattedMessage
            id={`${APP}.refused`}
            values={counted(run.refused.length)}
            tagName="p"
          />
          <ul className={points}>
            {run.refused.slice(0, mostLines).map(({ number, field }) => (
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
