import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { BulkRun } from '../../api/use-bulk-work'
import { Button, csx, Notice, orderHref, TroubleNotice } from '../../ui'
import { errorTypeLabelId, verdictLabelId } from '../../ui/labels'

const APP = 'admin/order-integrations'

const line = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '$space-3',
  text: '$body',
  progress: { flex: '1 1 10rem', height: '0.5rem' },
})
const list = csx({
  listStyle: 'none',
  margin: 0,
  marginTop: '$space-2',
  padding: 0,
  maxHeight: '12rem',
  overflowY: 'auto',
  text: '$body',
  a: { display: 'inline-block', minHeight: '1.5rem', marginRight: '$space-2', color: '#2953B2' },
})

interface Props {
  readonly run: BulkRun
  readonly onStop: () => void
}

/** How far the work is, and what came of each order where that differs. */
export function BulkRunReport({ run, onStop }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { running, total = 0, done, failed, checked, trouble } = run
  const counted = checked.length > 0 ? checked.length : done
  const values = { done: formatNumber(counted), total: formatNumber(total) }

  return (
    <>
      {running && (
        <div className={line}>
          <progress
            value={counted + failed.length}
            max={total}
            aria-label={formatMessage({ id: `${APP}.bulk.bar` })}
          />
          <Button variant="tertiary" onClick={onStop}>
            <FormattedMessage id={`${APP}.checks.stop`} />
          </Button>
        </div>
      )}
      <div role="status">
        <FormattedMessage
          id={`${APP}.bulk.${checked.length > 0 ? 'checked' : 'done'}`}
          values={values}
        />
        {trouble && <TroubleNotice trouble={trouble} />}
      </div>
      {!running && failed.length > 0 && (
        <Notice tone="warning">
          <FormattedMessage
            id={`${APP}.bulk.failed`}
            values={{ count: failed.length, number: formatNumber(failed.length) }}
          />{' '}
          {failed.join(', ')}
        </Notice>
      )}
      {checked.length > 0 && (
        <ul className={list} role="list">
          {checked.map(({ id, marketplaceOrderId, check: { verdict, causes } }) => (
            <li key={id}>
              <a href={orderHref(id)} target="_blank" rel="noopener noreferrer">
                {marketplaceOrderId}
              </a>
              {formatMessage({ id: verdictLabelId(verdict) })}
              {causes[0] && `: ${formatMessage({ id: errorTypeLabelId(causes[0]) })}`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
