import type { ImportKind } from '../__generated__/operations'
import type { ImportedOrders } from '../api/use-imports'
import { useImportOrders } from '../api/use-imports'
import type { Job } from '../work/run-in-parts'
import { inParts } from '../work/run-in-parts'
import type { Run } from '../work/use-run'
import { useRun } from '../work/use-run'
import { packedRows } from './packed-rows'

/** A row of a file with the number that a person finds it by. */
export interface Numbered {
  readonly number: number
}

/** Rows as the service takes them. */
export interface Sending {
  readonly kind: ImportKind
  readonly affiliateId?: string
  readonly rows: readonly object[]
}

interface RefusedLine {
  readonly number: number
  readonly field: string
}

/** What an import came to. */
interface ImportSum {
  readonly sent: number
  readonly read: number
  /** Of a log: the orders that require action now. */
  readonly open: number
  readonly refused: readonly RefusedLine[]
}

export type ImportRun = Run<ImportSum>

/** What one request takes. */
const rowsPerPart = 500

const nothing: ImportSum = { sent: 0, read: 0, open: 0, refused: [] }

interface Part<Row> {
  readonly rows: readonly Row[]
  readonly part: number
  readonly parts: number
  /** Of the whole file. */
  readonly all: readonly Row[]
}

function add<Row extends Numbered>(sum: ImportSum, ok: ImportedOrders, { rows }: Part<Row>) {
  const refused = ok.refused.map(({ index, field }) => ({
    number: rows[index]?.number ?? 0,
    field,
  }))
  return {
    sent: sum.sent + rows.length,
    read: sum.read + ok.read,
    open: sum.open + ok.open,
    refused: [...sum.refused, ...refused],
  }
}

/** The same rows are the same report, so that sending them again after a failure goes on where it stopped. */
const reportIds = new WeakMap<object, string>()

function reportIdOf(rows: object): string {
  const random = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0')
  const id = reportIds.get(rows) ?? `${random()}-${random()}`
  reportIds.set(rows, id)
  return id
}

/** Sends rows in parts. What was sent stands, and sending all again changes nothing for it. */
export function useImportRun<Row extends Numbered>(
  toSending: (rows: readonly Row[]) => Sending | Promise<Sending>,
) {
  const { send, sendAndLook } = useImportOrders()
  const { run, start, stop, forget } = useRun<ImportSum>()
  const job: Job<Part<Row>, ImportedOrders, ImportSum> = {
    about: 'import',
    send: async ({ rows, part, parts, all }) => {
      const sending = await toSending(rows)
      const report =
        sending.kind === 'MARKETPLACE_REPORT'
          ? { id: reportIdOf(all), part, parts, rows: all.length }
          : undefined
      const isEdge = part === 0 || part === parts - 1
      const input = { ...sending, rows: await packedRows(sending.rows), report }
      return report && isEdge ? sendAndLook({ input }) : send({ input })
    },
    nothing,
    add,
  }

  return {
    run,
    start: (rows: readonly Row[]) => {
      const parts = inParts(rows, rowsPerPart)
      const requests = parts.map((each, part) => ({
        rows: each,
        part,
        parts: parts.length,
        all: rows,
      }))
      void start(job, { kind: 'planned', total: rows.length, requests })
    },
    stop,
    reset: forget,
  }
}
