import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { csx, NARROW, prose, stack, wordButton } from '../ui'
import { StepDetail } from './step-detail'
import { StepIcon } from './step-icon'
import { StepLink } from './step-link'
import type { Step } from './steps'

const APP = 'admin/order-integrations.onboarding'

const row = csx({
  display: 'grid',
  gridTemplateColumns: '1.5rem minmax(0, 1fr) 15rem',
  columnGap: '$space-3',
  borderTop: '$neutral',
  paddingY: '$space-3',
  text: '$body',
  [NARROW]: { gridTemplateColumns: '1.5rem minmax(0, 1fr)' },
})
const line = csx({ margin: 0 })
const title = csx({ text: '$action1', color: '$primary' })
const state = csx({ text: '$detail', color: '$secondary', marginLeft: '$space-2' })
const quiet = prose({ quiet: true })
const actions = stack({
  gap: 1,
  align: 'flex-end',
  also: {
    textAlign: 'right',
    [NARROW]: {
      gridColumn: 2,
      flexDirection: 'row',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      textAlign: 'left',
      columnGap: '$space-4',
      marginTop: '$space-1',
    },
  },
})
const skip = csx({ ...wordButton, color: '$secondary' })

interface Props {
  readonly step: Step
  readonly isSkipped: boolean
  readonly onToggle: () => void
}

/** One source: how far it is, what to do about it, and what stays unknown without it. */
export function StepRow({ step, isSkipped, onToggle }: Props) {
  const { formatMessage } = useIntl()
  const name = formatMessage({ id: `${APP}.${step.id}` })
  const offer = formatMessage({ id: `${APP}.${isSkipped ? 'unskip' : 'skip'}` })
  const isDone = step.state === 'done'
  const shown = isSkipped && !isDone ? 'skipped' : step.state

  return (
    <li className={row}>
      <StepIcon state={shown} />
      <div>
        <p className={line}>
          <strong className={title}>{name}</strong>
          <span className={state}>
            <FormattedMessage id={`${APP}.state-${shown}`} />
          </span>
        </p>
        {shown !== 'skipped' && <StepDetail step={step} />}
        {!isDone && (
          <p className={quiet}>
            <FormattedMessage id={`${APP}.${step.id}-without`} />
          </p>
        )}
      </div>
      <div className={actions}>
        <StepLink step={step} />
        {!isDone && (
          <button
            type="button"
            className={skip}
            aria-label={`${offer}: ${name}`}
            onClick={onToggle}
          >
            {offer}
          </button>
        )}
      </div>
    </li>
  )
}
