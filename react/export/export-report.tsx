import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, CountText, ExactTime, line, Notice } from '../ui'
import type { ExportedOrders } from './collect'
import type { ExportRun } from './use-export'

const APP = 'admin/order-integrations.export'

const running = line({ gap: 3, also: { progress: { flex: '1 1 8rem', height: '0.5rem' } } })

const decision = line({ gap: 2, align: 'stretch', top: 3 })

interface Props {
  readonly run?: ExportRun
  readonly onCancel: () => void
}

/** How far an export is, and what was saved. */
export function ExportReport({ run, onCancel }: Props) {
  const { formatMessage } = useIntl()
  const total = run?.kind === 'running' ? run.total : undefined

  return (
    <>
      {run?.kind === 'running' && (
        <div className={running}>
          <progress
            value={total === undefined ? undefined : run.done}
            max={total ?? 1}
            aria-label={formatMessage({ id: `${APP}.progress` })}
          />
          <Button variant="tertiary" onClick={onCancel}>
            <FormattedMessage id={`${APP}.cancel`} />
          </Button>
        </div>
      )}
      <div role="status">{run && <Outcome run={run} />}</div>
    </>
  )
}

function Outcome({ run }: { readonly run: ExportRun }) {
  const { formatNumber } = useIntl()
  switch (run.kind) {
    case 'running':
      return run.total === undefined ? (
        <FormattedMessage id={`${APP}.starting`} />
      ) : (
        <FormattedMessage
          id={`${APP}.read`}
          values={{ done: formatNumber(run.done), total: formatNumber(run.total) }}
        />
      )
    case 'saved':
      return (
        <>
          <Saved collected={run.collected} />
          <p>
            <a href={run.file.address} download={run.file.name}>
              <FormattedMessage id={`${APP}.again`} values={{ file: run.file.name }} />
            </a>
          </p>
        </>
      )
    case 'failed':
      return (
        <Notice tone="warning">
          <FormattedMessage
            id={`${APP}.${run.failure.kind === 'forbidden' ? 'forbidden' : 'failed'}`}
          />
        </Notice>
      )
    case 'unwritten':
      return (
        <Notice tone="warning">
          <FormattedMessage id={`${APP}.unwritten`} />
        </Notice>
      )
    case 'stopped':
      return <Stopped {...run} />
    case 'none':
      return <FormattedMessage id={`${APP}.none`} />
  }
}

/** What is there already, and what a person can do with it. */
function Stopped({ collected, onGoOn, onSave }: Extract<ExportRun, { kind: 'stopped' }>) {
  const { formatNumber } = useIntl()
  const { count, matching, failure } = collected
  return (
    <>
      <Notice tone="warning">
        <FormattedMessage
          id={`${APP}.${failure?.kind === 'forbidden' ? 'stopped-forbidden' : 'stopped'}`}
          values={{ done: formatNumber(count), total: formatNumber(matching) }}
        />
      </Notice>
      <div className={decision}>
        <Button variant="secondary" onClick={onGoOn}>
          <FormattedMessage id={`${APP}.go-on`} />
        </Button>
        <Button variant="tertiary" onClick={onSave}>
          <CountText id={`${APP}.save-these`} count={count} />
        </Button>
      </div>
    </>
  )
}

/** How many, as of when, and what keeps them from being all. */
function Saved({ collected }: { readonly collected: ExportedOrders }) {
  const { formatNumber } = useIntl()
  const { count, matching, asOf, partial, stale, changed, limited, failure } = collected
  const doubts = [
    failure && 'incomplete',
    limited && 'limited',
    partial && 'partial',
    stale && 'stale',
    changed && 'changed',
  ].filter((doubt): doubt is string => typeof doubt === 'string')

  return (
    <>
      <p>
        <FormattedMessage
          id={`${APP}.${asOf === undefined ? 'done-undated' : 'done'}`}
          values={{
            count,
            number: formatNumber(count),
            time: asOf === undefined ? undefined : <ExactTime at={asOf} />,
          }}
        />
      </p>
      {doubts.map((doubt) => (
        <Notice key={doubt} tone="warning">
          <FormattedMessage id={`${APP}.${doubt}`} values={{ total: formatNumber(matching) }} />
        </Notice>
      ))}
    </>
  )
}
