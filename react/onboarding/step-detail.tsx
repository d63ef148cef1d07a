import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { colors, csx, ExactTime, progressStyle, prose } from '../ui'
import type { Step } from './steps'

const APP = 'admin/order-integrations.onboarding'

const quiet = prose({ quiet: true, also: { time: { font: 'inherit', color: 'inherit' } } })
const warning = prose({ also: { color: colors.warningText } })
const bar = csx({
  ...progressStyle,
  display: 'block',
  width: 'min(20rem, 100%)',
  marginY: '$space-1',
})

interface Props {
  readonly step: Step
}

/** How far a step is, in the store's own numbers. */
export function StepDetail({ step }: Props) {
  switch (step.id) {
    case 'reading':
      return <Reading step={step} />
    case 'marketplaces':
    case 'live':
      return step.names?.length ? <Line>{step.names.join(', ')}</Line> : null
    case 'deadlines':
      return step.state === 'under-way' ? <Counted step={step} /> : null
    case 'failed':
      return step.at ? <Failed step={step} /> : null
    default:
      return step.at ? <Imported at={step.at} /> : null
  }
}

function Line({ children }: { readonly children: React.ReactNode }) {
  return <p className={quiet}>{children}</p>
}

function Imported({ at }: { readonly at: string }) {
  return (
    <Line>
      <FormattedMessage id={`${APP}.brought`} values={{ time: <ExactTime at={at} /> }} />
    </Line>
  )
}

/** Also where that is too long ago for some marketplaces. */
function Failed({ step: { at = '', names = [] } }: Props) {
  return (
    <>
      <Imported at={at} />
      {names.length > 0 && (
        <p className={warning}>
          <FormattedMessage id={`${APP}.failed-old`} values={{ names: names.join(', ') }} />
        </p>
      )}
    </>
  )
}

function Counted({ step: { progress } }: Props) {
  const { formatNumber } = useIntl()
  if (!progress) return null
  return (
    <Line>
      <FormattedMessage
        id={`${APP}.deadlines-counted`}
        values={{ done: formatNumber(progress.done), total: formatNumber(progress.of) }}
      />
    </Line>
  )
}

function Reading({ step: { state, progress, orders = 0, failing = [] } }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { workspace } = useRuntime()

  return (
    <>
      {state === 'under-way' && progress && (
        <progress
          className={bar}
          value={progress.done}
          max={progress.of}
          aria-label={formatMessage({ id: `${APP}.reading` })}
        />
      )}
      {progress && (
        <Line>
          <FormattedMessage
            id={`${APP}.reading-counted`}
            values={{
              done: formatNumber(progress.done),
              total: formatNumber(progress.of),
              count: orders,
              orders: formatNumber(orders),
            }}
          />
        </Line>
      )}
      {failing.length > 0 && (
        <p className={warning}>
          <FormattedMessage id={`${APP}.reading-fails`} values={{ names: failing.join(', ') }} />
        </p>
      )}
      <Line>
        <FormattedMessage
          id={`${APP}.events`}
          values={{ workspace, isMaster: workspace === 'master' ? 'yes' : 'no' }}
        />
      </Line>
    </>
  )
}
