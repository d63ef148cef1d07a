import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { BandProblem } from '../api/use-price-divergence'
import { colors, csx } from '../ui'
import { toKebab } from '../ui/labels'
import { APP } from './texts'

const text = csx({ display: 'block', text: '$detail', color: colors.criticalText })

interface Props {
  readonly problem: BandProblem
  readonly id?: string
  /** It is about the rule, and no field. */
  readonly isOfAll?: boolean
}

/** Why something that was typed in cannot be read, and what to write instead. */
export function ProblemText({ problem, id, isOfAll = false }: Props) {
  const { reason, meant, other } = problem
  const name =
    isOfAll && reason === 'MISSING'
      ? 'none'
      : reason === 'COMMA' && !meant
        ? 'comma-unclear'
        : toKebab(reason)
  return (
    <small id={id} role="alert" className={text}>
      <FormattedMessage id={`${APP}.problem-${name}`} values={{ meant, other }} />
    </small>
  )
}
