import React from 'react'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { toKebab } from '../ui/labels'
import { OutcomeMeter } from '../work/outcome-meter'
import { outcomesOf, toneOf } from './outcomes'

/** What became of how many orders of a plan. */
export function PlanMeter({ plan }: { readonly plan: ReprocessPlan }) {
  return (
    <OutcomeMeter
      outcomes={outcomesOf(plan)}
      toneOf={(outcome) => toneOf(outcome, plan.state !== 'READY')}
      labelId={(outcome) => `admin/order-integrations.plan.outcome-${toKebab(outcome)}`}
    />
  )
}
