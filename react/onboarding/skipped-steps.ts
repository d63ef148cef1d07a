import { useState } from 'react'

import { browserMemory } from '../ui'
import type { StepId } from './steps'
import { stepIds } from './steps'

// What a person does not want to be asked for again. Kept in their own browser: a colleague may want it.

function toSteps(kept: unknown): readonly StepId[] {
  return Array.isArray(kept) ? stepIds.filter((id) => kept.includes(id)) : []
}

/** Steps that were skipped, and how one is, or is not any more. */
export function useSkippedSteps(account: string) {
  const memory = browserMemory('skipped', account)
  const [skipped, setSkipped] = useState(() => toSteps(memory.recall()))

  const toggle = (id: StepId) => {
    const next = skipped.includes(id) ? skipped.filter((one) => one !== id) : [...skipped, id]
    setSkipped(next)
    memory.keep(next)
  }

  return { skipped, toggle }
}
