import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import {
  Button,
  CountText,
  csx,
  ExactTime,
  HandOverDoubt,
  handOver,
  line,
  Notice,
  progressStyle,
  SessionEnded,
  wordButton,
} from '../ui'
import type { ExportRun } from './use-export'

const APP = 'admin/order-integrations.export'

const running = line({ gap: 3, also: { progress: { ...progressStyle, flex: '1 1 8rem' } } })

const again = csx(wordButton)

const decision = line({ gap: 2, align: 'stretch', top: 3 })

interface Props {
  readonly run?: ExportRun
  readonly onCancel: () => void
}

/** How far an export is, and what was written. */
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
    case 'written':
      return <Written {...run} />
    case 'failed':
      return run.failure.kind === 'signed-out' ? (
        <SessionEnded />
      ) : (
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
      {failure?.kind === 'signed-out' && <SessionEnded />}
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

/** How many, as of when, what keeps them from being all, and where the file is. */
function Written({ collected, file, isSaved }: Extract<ExportRun, { kind: 'written' }>) {
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
          id={`${APP}.${isSaved ? 'done' : 'ready'}${asOf === undefined ? '-undated' : ''}`}
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
      {!isSaved && <HandOverDoubt file={file} />}
      <button type="button" className={again} onClick={() => handOver(file)}>
        <FormattedMessage id={`${APP}.again`} values={{ file: file.name }} />
      </button>
    </>
  )
}
