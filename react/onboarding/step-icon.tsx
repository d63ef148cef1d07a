import React from 'react'

import { colors, csx, IconArrowsClockwise, IconCheckCircle, IconMinus, IconQuestion } from '../ui'
import type { StepState } from './steps'

const icon = csx({
  display: 'inline-flex',
  height: '1.25rem',
  alignItems: 'center',
  color: colors.quietText,
  '&[data-state="done"]': { color: colors.successText },
})
const circle = csx({
  size: '1rem',
  border: `2px solid ${colors.shape}`,
  borderRadius: '50%',
})

interface Props {
  readonly state: StepState | 'skipped'
}

/** A shape for each state; the word stands beside the title. */
export function StepIcon({ state }: Props) {
  return (
    <span className={icon} data-state={state} aria-hidden>
      <Shape state={state} />
    </span>
  )
}

function Shape({ state }: Props) {
  switch (state) {
    case 'done':
      return <IconCheckCircle />
    case 'under-way':
      return <IconArrowsClockwise />
    case 'unknown':
      return <IconQuestion />
    case 'skipped':
      return <IconMinus />
    case 'to-do':
      return <span className={circle} />
  }
}
