import { useState } from 'react'

import type { StepId } from './steps'
import { stepIds } from './steps'

// What a person does not want to be asked for again. Kept in their own browser: a colleague may want it.

const keyOf = (account: string) => `order-integrations.skipped.${account}`

/** Undefined in a browser that keeps nothing. */
function readSkipped(account: string): readonly StepId[] | undefined {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(keyOf(account)) ?? '[]')
    return Array.isArray(stored) ? stepIds.filter((id) => stored.includes(id)) : []
  } catch {
    return undefined
  }
}

/** Steps that were skipped, and how one is, or is not any more. */
export function useSkippedSteps(account: string) {
  const [skipped, setSkipped] = useState(() => readSkipped(account) ?? [])

  const toggle = (id: StepId) => {
    const next = skipped.includes(id) ? skipped.filter((one) => one !== id) : [...skipped, id]
    setSkipped(next)
    try {
      window.localStorage.setItem(keyOf(account), JSON.stringify(next))
    } catch {
      // Private windows and full storages refuse: it is skipped until the page is left.
    }
  }

  return { skipped, toggle }
}
