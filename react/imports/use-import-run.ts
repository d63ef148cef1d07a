import type { ImportOrdersInput } from '../__generated__/operations'
import type { ImportedOrders } from '../api/use-imports'
import { useImportOrders } from '../api/use-imports'
import type { Job } from '../work/run-in-parts'
import { inParts } from '../work/run-in-parts'
import type { Run } from '../work/use-run'
import { useRun } from '../work/use-run'

/** A row of a file with the number that a person finds it by. */
export interface Numbered {
  readonly number: number
}

interface RefusedLine {
  readonly number: number
  readonly field: string
}

/** What an import came to. */
interface ImportSum {
  readonly sent: number
  readonly kept: number
  readonly searching: number
  readonly refused: readonly RefusedLine[]
}

export type ImportRun = Run<ImportSum>

/** What one request takes. */
const rowsPerBatch = 500

const nothing: ImportSum = { sent: 0, kept: 0, searching: 0, refused: [] }

const add = (sum: ImportSum, ok: ImportedOrders, rows: readonly Numbered[]): ImportSum => ({
  sent: sum.sent + rows.length,
  kept: sum.kept + ok.kept,
  searching: sum.searching + ok.searching,
  refused: [
    ...sum.refused,
    ...ok.refused.map(({ index, field }) => ({ number: rows[index]?.number ?? 0, field })),
  ],
})

/** Sends rows in batches. What was sent stands, and sending all again changes nothing for it. */
export function useImportRun<Row extends Numbered>(
  toInput: (rows: readonly Row[]) => ImportOrdersInput,
) {
  const { send } = useImportOrders()
  const { run, start, stop, forget } = useRun<ImportSum>({ goesOn: true })
  const job: Job<readonly Row[], ImportedOrders, ImportSum> = {
    about: 'import',
    send: (rows) => send({ input: toInput(rows) }),
    nothing,
    add,
  }

  return {
    run,
    start: (rows: readonly Row[]) => {
      const requests = inParts(rows, rowsPerBatch)
      void start(job, { kind: 'planned', total: rows.length, requests })
    },
    stop,
    reset: forget,
  }
}
