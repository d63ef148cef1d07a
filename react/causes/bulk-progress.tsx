import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { BulkRun } from '../api/use-bulk-work'
import { Button, csx, Notice, TroubleNotice } from '../ui'

const APP = 'admin/order-integrations.cause'

const bar = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '$space-3',
  marginTop: '$space-3',
  text: '$body',
  progress: { flex: '1 1 10rem', height: '0.5rem' },
})

interface Props {
  readonly run: BulkRun
  readonly onStop: () => void
}

/** How far an action over many orders is, and what came of it. */
export function BulkProgress({ run, onStop }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { running, total, done, failed, trouble } = run

  return (
    <>
      {running && (
        <div className={bar}>
          <progress
            value={total === undefined ? undefined : done + failed.length}
            max={total ?? 1}
            aria-label={formatMessage({ id: `${APP}.progress` })}
          />
          <Button variant="tertiary" onClick={onStop}>
            <FormattedMessage id="admin/order-integrations.checks.stop" />
          </Button>
        </div>
      )}
      <div role="status">
        {total !== undefined && (
          <p className={csx({ text: '$body', margin: 0, marginTop: '$space-2' })}>
            <FormattedMessage
              id={`${APP}.done`}
              values={{ done: formatNumber(done), total: formatNumber(total) }}
            />
          </p>
        )}
        {!running && failed.length > 0 && (
          <Notice tone="warning">
            <FormattedMessage
              id={`${APP}.not-written`}
              values={{ count: failed.length, number: formatNumber(failed.length) }}
            />
          </Notice>
        )}
        {trouble && <TroubleNotice trouble={trouble} />}
      </div>
    </>
  )
}
