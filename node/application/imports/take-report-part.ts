import type { Failure } from '../../domain/failure'
import { withArrival, type Arrival } from '../../domain/imports/report'
import { partKey } from '../../domain/imports/report-part'
import type { OrderIntegrationRecord } from '../../domain/orders/record'
import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { reportsState, type ReportStores } from './report-store'

/** Which part of which report, as whoever sends it says. */
export type PartOfReport = {
  /** Chosen by the sender, the same for all parts. */
  readonly id: string
  /** From 0. */
  readonly part: number
  readonly parts: number
  /** Of the whole report. */
  readonly rows: number
}

/** A report of a million orders comes in 2,000 parts. */
const mostParts = 2_000

const idShape = /^[\w-]{8,40}$/

const invalid = (field: string) =>
  failure({ kind: 'invalid-input', field, reason: 'wrong-shape' } as const)

/** The field of a part that cannot be. */
const problemOf = ({ id, part, parts, rows }: PartOfReport): string | undefined => {
  if (!idShape.test(id)) return 'report.id'
  if (parts < 1 || parts > mostParts) return 'report.parts'
  if (part < 0 || part >= parts) return 'report.part'
  return rows < 1 ? 'report.rows' : undefined
}

type Taken = Pick<Arrival, 'affiliateId' | 'partRows' | 'refused'> & {
  readonly orders: readonly OrderIntegrationRecord[]
}

/**
 * Keeps a part of a report for the tick, which matches it. The part is written before the report counts it: a death in
 * between loses no order, and whoever sends it again writes the same. `ok` means that it is stored.
 */
export const takeReportPart = async (
  { jobStates, reportParts, clock }: ReportStores & { readonly clock: Clock },
  report: PartOfReport,
  { affiliateId, orders, partRows, refused }: Taken,
): Promise<Result<void, Failure>> => {
  const problem = problemOf(report)
  if (problem !== undefined) return invalid(problem)
  const at = clock.now()
  const arrival: Arrival = { ...report, affiliateId, partRows, refused, at }
  const known = await jobStates.read(reportsState)
  if (!known.ok) return known
  const expected = withArrival(known.value, arrival)
  if (expected === undefined) return invalid('report.part')
  // It came before, and its answer was lost.
  if (expected.reports === known.value.reports) return success(undefined)
  if (orders.length > 0) {
    const written = await reportParts.put(partKey(report.id, report.part), {
      affiliateId,
      at,
      orders,
    })
    if (!written.ok) return written
  }
  const noted = await jobStates.change(
    reportsState,
    (reports) => withArrival(reports, arrival) ?? reports,
  )
  return noted.ok ? success(undefined) : noted
}
