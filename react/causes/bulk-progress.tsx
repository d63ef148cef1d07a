import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, csx, Notice } from '../ui'
import type { BulkRun } from './use-bulk'

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
            value={total === undefined ? undefined : done + failed}
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
        {!running && failed > 0 && (
          <Notice tone="warning">
            <FormattedMessage
              id={`${APP}.not-written`}
              values={{ count: failed, number: formatNumber(failed) }}
            />
          </Notice>
        )}
        {trouble && <TroubleNotice trouble={trouble} />}
      </div>
    </>
  )
}

interface TroubleProps {
  readonly trouble: NonNullable<BulkRun['trouble']>
}

/** Why an action ended before its end. */
export function TroubleNotice({ trouble }: TroubleProps) {
  return (
    <Notice tone="warning">
      {trouble.kind === 'refused' ? (
        trouble.message
      ) : trouble.kind === 'partial' ? (
        <FormattedMessage id={`${APP}.orders-not-loaded`} />
      ) : (
        <FormattedMessage
          id={`admin/order-integrations.work.${trouble.failure.kind === 'forbidden' ? 'forbidden' : 'not-saved'}`}
        />
      )}
    </Notice>
  )
}
