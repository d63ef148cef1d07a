import { useEffect, useRef, useState } from 'react'
import { useApolloClient } from 'react-apollo'

import type { ListedOrders } from '../api/use-cause-orders'
import { useCauseOrders } from '../api/use-cause-orders'
import type { WorkAnswer } from '../api/use-work-on-orders'

/** A request ends after half a minute, and each order costs several calls of the store. */
const AT_ONCE = 100

export interface BulkRun {
  readonly running: boolean
  /** Undefined until the orders are listed. */
  readonly total?: number
  readonly done: number
  /** Orders that could not be written; doing it again is safe. */
  readonly failed: number
  /** Why it ended before its end. What is done stands. */
  readonly trouble?:
    Exclude<ListedOrders, { kind: 'listed' }> | Exclude<WorkAnswer, { kind: 'done' }>
}

export interface Bulk {
  readonly run?: BulkRun
  readonly start: (work: Work) => Promise<BulkRun>
  readonly stop: () => void
}

const nothingYet: BulkRun = { running: true, done: 0, failed: 0 }

type Work = (ids: readonly string[]) => Promise<WorkAnswer>

/**
 * Does the same to every open order of a cause, part by part, and has everything on the page read anew afterwards. The
 * orders are listed first: a cause that shrinks under work may change its id.
 */
export function useBulk(causeId: string): Bulk {
  const client = useApolloClient()
  const list = useCauseOrders()
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

  const start = async (work: Work) => {
    stopped.current = false
    tell(nothingYet)
    const listed = await list(causeId)
    if (listed.kind !== 'listed') return tell({ ...nothingYet, running: false, trouble: listed })
    const ids = listed.orders.map(({ id }) => id)
    const last = await workThrough(ids, { work, tell, isStopped: () => stopped.current })
    await client.reFetchObservableQueries().catch(() => undefined)
    return tell({ ...last, running: false })
  }

  return { run, start, stop: () => (stopped.current = true) }
}

interface Working {
  readonly work: Work
  readonly tell: (run: BulkRun) => void
  readonly isStopped: () => boolean
}

async function workThrough(ids: readonly string[], { work, tell, isStopped }: Working) {
  let run: BulkRun = { ...nothingYet, total: ids.length }
  tell(run)
  for (let from = 0; from < ids.length && !isStopped(); from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE)
    const answer = await work(part)
    if (answer.kind !== 'done') return { ...run, trouble: answer }
    const failed = answer.failed.length
    run = { ...run, done: run.done + part.length - failed, failed: run.failed + failed }
    tell(run)
  }
  return run
}
