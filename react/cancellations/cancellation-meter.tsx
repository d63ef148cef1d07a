import React from 'react'

import type { Cancellation } from '../api/use-cancellation'
import { toKebab } from '../ui/labels'
import { OutcomeMeter } from '../work/outcome-meter'
import { cancelOutcomesOf, cancelToneOf, isBegun } from './outcomes'

/** What became of how many orders of a cancellation. */
export function CancellationMeter({ cancellation }: { readonly cancellation: Cancellation }) {
  return (
    <OutcomeMeter
      outcomes={cancelOutcomesOf(cancellation)}
      toneOf={(outcome) => cancelToneOf(outcome, isBegun(cancellation))}
      labelId={(outcome) => `admin/order-integrations.cancellation.outcome-${toKebab(outcome)}`}
    />
  )
}
