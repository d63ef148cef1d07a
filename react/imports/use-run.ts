import { useRef, useState } from 'react'

import type { Change, NotDone } from '../api/use-change'
import type { ImportedOrders } from '../api/use-imports'

/** A row of a file with the number that a person finds it by. */
export interface Numbered {
  readonly number: number
}

export interface RefusedLine {
  readonly number: number
  readonly field: string
}

/** How far an import is. */
export interface Run {
  readonly running: boolean
  readonly total: number
  readonly sent: number
  readonly kept: number
  readonly searching: number
  readonly refused: readonly RefusedLine[]
  readonly failed?: NotDone
}

/** What one request takes. */
const rowsPerBatch = 500

type Send<Row> = (rows: readonly Row[]) => Promise<Change<ImportedOrders>>

/**
 * Sends rows in batches, one after the other. Can be stopped: what was sent stands, and sending all again changes
 * nothing for it.
 */
export function useRun<Row extends Numbered>(send: Send<Row>) {
  const [run, setRun] = useState<Run>()
  const stopped = useRef(false)

  const start = async (rows: readonly Row[]) => {
    stopped.current = false
    let now: Run = {
      running: true,
      total: rows.length,
      sent: 0,
      kept: 0,
      searching: 0,
      refused: [],
    }
    setRun(now)
    while (now.sent < rows.length && !stopped.current) {
      const batch = rows.slice(now.sent, now.sent + rowsPerBatch)
      const brought = await send(batch)
      if (brought.kind !== 'done') {
        setRun({ ...now, running: false, failed: brought })
        return
      }
      const { kept, searching, refused } = brought.ok
      now = {
        ...now,
        sent: now.sent + batch.length,
        kept: now.kept + kept,
        searching: now.searching + searching,
        refused: [
          ...now.refused,
          ...refused.map(({ index, field }) => ({ number: batch[index]?.number ?? 0, field })),
        ],
      }
      setRun(now)
    }
    setRun({ ...now, running: false })
  }

  return {
    run,
    start,
    stop: () => {
      stopped.current = true
    },
    reset: () => setRun(undefined),
  }
}
