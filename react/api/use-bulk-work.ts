import { useEffect, useRef, useState } from 'react'
import { useApolloClient } from 'react-apollo'

import type { OrderSelection } from '../__generated__/operations'
import type { NotListed } from './use-cause-orders'
import type { CheckedOrder } from './use-check-orders'
import type { Change, NotDone } from './use-change'
import type { WorkDone } from './use-work-on-orders'

/** A part of the work, told as what it did and where it goes on. */
export type Part =
  | NotDone
  | {
      readonly kind: 'done'
      readonly done: number
      readonly failed: readonly string[]
      readonly after?: string
      readonly checked?: readonly CheckedOrder[]
    }

export type Work = (orders: OrderSelection) => Promise<Part>

/** Why work ended before its end. What is done stands. */
export type Trouble = NotListed | NotDone

export interface BulkRun {
  readonly running: boolean
  /** Undefined until it is known which orders they are. */
  readonly total?: number
  readonly done: number
  /** Orders that could not be written. Doing it again is safe. */
  readonly failed: readonly string[]
  readonly checked: readonly CheckedOrder[]
  readonly trouble?: Trouble
}

/** All that is to be worked on: how many orders, and the requests that it takes. */
export interface Plan {
  readonly kind: 'planned'
  readonly total: number
  readonly selections: readonly OrderSelection[]
}

/** A request ends after half a minute, and each order costs several calls of the store. */
const AT_ONCE = 100

/** The requests that the work on orders takes that are known by their ids. */
export const selectionsOf = (ids: readonly string[]): readonly OrderSelection[] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, index) => ({
    ids: ids.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  }))

/** What a part came to of which only closing or naming a cause was asked. */
export const toPart = (answer: Change<WorkDone>): Part =>
  answer.kind === 'done'
    ? { kind: 'done', ...answer.ok, after: answer.ok.after ?? undefined }
    : answer

const nothingYet: BulkRun = { running: true, done: 0, failed: [], checked: [] }

/** Does the same to many orders, part by part, and has everything on the page read anew afterwards. */
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

  const tell = (next: BulkRun): BulkRun => {
    if (!gone.current) setRun(next)
    return next
  }

  const start = async (
    toPlan: () => Promise<Plan | Trouble>,
    work: Work,
    total?: number,
  ): Promise<BulkRun> => {
    stopped.current = false
    tell({ ...nothingYet, total })
    const plan = await toPlan()
    if (plan.kind !== 'planned') return tell({ ...nothingYet, running: false, trouble: plan })
    const last = await workThrough(plan, { work, tell, isStopped: () => stopped.current })
    // A refetch that fails is told by the list itself.
    await client.reFetchObservableQueries().catch(() => undefined)
    return tell({ ...last, running: false })
  }

  return { run, start, stop: () => (stopped.current = true), forget: () => setRun(undefined) }
}

interface Working {
  readonly work: Work
  readonly tell: (run: BulkRun) => BulkRun
  readonly isStopped: () => boolean
}

async function workThrough(
  { total, selections }: Plan,
  { work, tell, isStopped }: Working,
): Promise<BulkRun> {
  let run = tell({ ...nothingYet, total })
  for (const selection of selections) {
    let after: string | undefined
    do {
      if (isStopped()) return run
      const part = await work(after === undefined ? selection : { ...selection, after })
      if (part.kind !== 'done') return { ...run, trouble: part }
      after = part.after
      run = tell({
        ...run,
        done: run.done + part.done,
        failed: [...run.failed, ...part.failed],
        checked: [...run.checked, ...(part.checked ?? [])],
      })
    } while (after !== undefined)
  }
  return run
}
