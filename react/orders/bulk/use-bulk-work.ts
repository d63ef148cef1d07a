import { useEffect, useRef, useState } from 'react'
import { useApolloClient } from 'react-apollo'

import type { OrderSelection } from '../../__generated__/operations'
import type { CheckedOrder } from '../../api/use-check-orders'
import type { SelectionAnswer } from '../../api/use-work-on-selection'
import type { Ticked } from './ticked'
import { stakeOf, toSelections } from './ticked'

/** A part of the work, told as what it did and where it goes on. */
export type Part =
  | Exclude<SelectionAnswer, { readonly kind: 'done' }>
  | {
      readonly kind: 'done'
      readonly done: number
      readonly failed: readonly string[]
      readonly after?: string
      readonly checked?: readonly CheckedOrder[]
    }

export type Work = (orders: OrderSelection) => Promise<Part>

export interface BulkRun {
  readonly running: boolean
  readonly total: number
  readonly done: number
  /** Orders that could not be written. Doing it again is safe. */
  readonly failed: readonly string[]
  readonly checked: readonly CheckedOrder[]
  /** Why it ended before its end. What is done stands. */
  readonly trouble?: Exclude<Part, { readonly kind: 'done' }>
}

/** Does the same to all ticked orders, part by part, and has the page read anew afterwards. */
export function useBulkWork() {
  const client = useApolloClient()
  const [run, setRun] = useState<BulkRun>()
  const stopped = useRef(false)
  const gone = useRef(false)
  useEffect(
    () => () => {
      stopped.current = true
      gone.current = true
    },
    [],
  )

  const start = async (ticked: Ticked, work: Work): Promise<BulkRun> => {
    stopped.current = false
    const tell = (next: BulkRun) => {
      if (!gone.current) setRun(next)
    }
    const last = await workThrough(ticked, { work, tell, isStopped: () => stopped.current })
    // A refetch that fails is told by the list itself.
    await client.reFetchObservableQueries().catch(() => undefined)
    const ended = { ...last, running: false }
    tell(ended)
    return ended
  }

  return { run, start, stop: () => (stopped.current = true), forget: () => setRun(undefined) }
}

interface Working {
  readonly work: Work
  readonly tell: (run: BulkRun) => void
  readonly isStopped: () => boolean
}

async function workThrough(ticked: Ticked, { work, tell, isStopped }: Working): Promise<BulkRun> {
  const total = stakeOf(ticked).orders
  let run: BulkRun = { running: true, total, done: 0, failed: [], checked: [] }
  tell(run)
  for (const selection of toSelections(ticked)) {
    let after: string | undefined
    do {
      if (isStopped()) return run
      const part = await work(after === undefined ? selection : { ...selection, after })
      if (part.kind !== 'done') return { ...run, trouble: part }
      after = part.after
      run = {
        ...run,
        done: run.done + part.done,
        failed: [...run.failed, ...part.failed],
        checked: [...run.checked, ...(part.checked ?? [])],
      }
      tell(run)
    } while (after !== undefined)
  }
  return run
}
