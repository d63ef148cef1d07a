import type { Failure } from '../../domain/failure'
import { isCut, isReportDone, matchedIn, type Report } from '../../domain/imports/report'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { JobStates } from '../tick/job-states'
import { reportsState } from './report-store'

/** A report as people see it. */
export type DescribedReport = Pick<Report, 'id' | 'affiliateId' | 'rows'> &
  Report['outcome'] & {
    readonly importedAt: string
    readonly arrived: number
    readonly refused: number
    readonly matched: number
    readonly isCut: boolean
    readonly isDone: boolean
  }

/** The reports that people imported last, the newest first. */
export const describeReports = async ({
  jobStates,
  clock,
}: {
  readonly jobStates: JobStates
  readonly clock: Clock
}): Promise<Result<readonly DescribedReport[], Failure>> => {
  const known = await jobStates.read(reportsState)
  if (!known.ok) return known
  const now = clock.now()
  const described = known.value.reports.map((report) => ({
    id: report.id,
    affiliateId: report.affiliateId,
    rows: report.rows,
    ...report.outcome,
    importedAt: report.startedAt,
    arrived: report.arrivedRows,
    refused: report.refusedRows,
    matched: matchedIn(report.outcome),
    isCut: isCut(report, now),
    isDone: isReportDone(report, now),
  }))
  const newestFirst = described.sort((one, other) => (one.importedAt < other.importedAt ? 1 : -1))
  return success(newestFirst)
}
