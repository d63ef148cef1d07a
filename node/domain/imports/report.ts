import { z } from 'zod'

// A marketplace's report that a person imported. It comes in parts, each a document of its own, and each is matched with
// Orders in the background: what is said here of the report is how far that is.

const count = z.number().int().nonnegative()

const outcomeSchema = z.object({
  /** Orders has them. */
  inVtex: count,
  /** Of those the ones that require action all the same. */
  inTrouble: count,
  /** Orders does not have them, and should. */
  missing: count,
  /** Orders does not have them, and nobody expects it: canceled, not paid. */
  notExpected: count,
  /** Orders gave no answer about them within a day. */
  unanswered: count,
})

/** How many orders of a report came to what. */
export type MatchOutcome = z.infer<typeof outcomeSchema>

export const noOutcome: MatchOutcome = {
  inVtex: 0,
  inTrouble: 0,
  missing: 0,
  notExpected: 0,
  unanswered: 0,
}

export const addOutcomes = (one: MatchOutcome, other: MatchOutcome): MatchOutcome => ({
  inVtex: one.inVtex + other.inVtex,
  inTrouble: one.inTrouble + other.inTrouble,
  missing: one.missing + other.missing,
  notExpected: one.notExpected + other.notExpected,
  unanswered: one.unanswered + other.unanswered,
})

/** How many orders are no longer to be looked for. */
export const matchedIn = ({ inVtex, missing, notExpected, unanswered }: MatchOutcome): number =>
  inVtex + missing + notExpected + unanswered

const reportSchema = z.object({
  /** Chosen by whoever sends it, so that a part that is sent twice is one. */
  id: z.string(),
  affiliateId: z.string(),
  startedAt: z.string(),
  /** When its last part came so far. */
  arrivedAt: z.string(),
  /** How many orders, and how many parts, it will have been. */
  rows: count,
  parts: count,
  /** They come one after the other. */
  arrivedParts: count,
  arrivedRows: count,
  /** Of those that arrived the ones that could not be read. */
  refusedRows: count,
  /** The parts whose orders are still to be looked for. */
  waiting: z.array(count),
  outcome: outcomeSchema,
})

export type Report = z.infer<typeof reportSchema>

export const reportsSchema = z.object({ reports: z.array(reportSchema) })

export type Reports = z.infer<typeof reportsSchema>

/** A part that came just now. */
export type Arrival = Pick<Report, 'id' | 'affiliateId' | 'rows' | 'parts'> & {
  readonly part: number
  readonly partRows: number
  readonly refused: number
  readonly at: string
}

/** Of a report in whose parts nothing waits, and to which nothing was added for so long, nothing more comes. */
const restMs = 10 * 60_000

/** Whether its sender ended before its end: the page was closed, or nothing of ours answered. */
export const isCut = ({ arrivedParts, parts, arrivedAt }: Report, now: string): boolean =>
  arrivedParts < parts && Date.parse(now) - Date.parse(arrivedAt) > restMs

/** Whether nothing more will be found out. */
export const isReportDone = (report: Report, now: string): boolean =>
  report.waiting.length === 0 && (report.arrivedParts >= report.parts || isCut(report, now))

/** More than people look back at. Those that are not done are kept whatever their number. */
const mostDone = 10

const withoutOldest = (reports: readonly Report[], now: string): Report[] => {
  const done = reports.filter((report) => isReportDone(report, now))
  const gone = new Set(done.slice(0, Math.max(0, done.length - mostDone)))
  return reports.filter((report) => !gone.has(report))
}

/** The reports with what came just now; undefined where it is not the part that its report goes on with. */
export const withArrival = ({ reports }: Reports, arrival: Arrival): Reports | undefined => {
  const { id, affiliateId, rows, parts, part, partRows, refused, at } = arrival
  const known = reports.find((report) => report.id === id)
  if (known !== undefined && part < known.arrivedParts) return { reports }
  const report: Report = known ?? {
    id,
    affiliateId,
    rows,
    parts,
    startedAt: at,
    arrivedAt: at,
    arrivedParts: 0,
    arrivedRows: 0,
    refusedRows: 0,
    waiting: [],
    outcome: noOutcome,
  }
  if (part !== report.arrivedParts || part >= report.parts) return undefined
  const next: Report = {
    ...report,
    arrivedAt: at,
    arrivedParts: part + 1,
    arrivedRows: report.arrivedRows + partRows,
    refusedRows: report.refusedRows + refused,
    waiting: partRows > refused ? [...report.waiting, part] : report.waiting,
  }
  const others = reports.filter((each) => each !== known)
  return { reports: withoutOldest([...others, next], at) }
}

/** What was found out of the orders of a part, and whether that was all. */
export type Matching = {
  readonly id: string
  readonly part: number
  readonly outcome: MatchOutcome
  readonly isDone: boolean
}

export const withMatching = (
  { reports }: Reports,
  { id, part, outcome, isDone }: Matching,
): Reports => ({
  reports: reports.map((report) =>
    report.id === id
      ? {
          ...report,
          waiting: isDone ? report.waiting.filter((each) => each !== part) : report.waiting,
          outcome: addOutcomes(report.outcome, outcome),
        }
      : report,
  ),
})

/** The parts that wait, a part of each report in turn: a large report holds no other back. */
export const waitingParts = ({
  reports,
}: Reports): readonly { readonly report: Report; readonly part: number }[] => {
  const longest = Math.max(0, ...reports.map(({ waiting }) => waiting.length))
  return Array.from({ length: longest }, (_, turn) =>
    reports.flatMap((report) => {
      const part = report.waiting[turn]
      return part === undefined ? [] : [{ report, part }]
    }),
  ).flat()
}
