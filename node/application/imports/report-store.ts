import {
  reportsSchema,
  waitingParts,
  withMatching,
  type Matching,
  type Reports,
} from '../../domain/imports/report'
import { partKey, type ReportPart } from '../../domain/imports/report-part'
import type { Failure } from '../../domain/failure'
import type { OrderKey } from '../../domain/orders/order-key'
import { success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import { jobState, type JobStates } from '../tick/job-states'

const noReports: Reports = { reports: [] }

/** What is known of the reports that people imported. Imports add to it while the tick writes what it found out. */
export const reportsState = jobState('reports', reportsSchema, noReports)

export type ReportStores = {
  readonly jobStates: JobStates
  readonly reportParts: Collection<ReportPart>
}

/**
 * Writes down what was found out of a part. One that is done holds no order any more: it goes first, so that a death in
 * between leaves a part that is not there, which is done.
 */
export const noteMatching = async (
  { jobStates, reportParts }: ReportStores,
  matching: Matching,
): Promise<Result<unknown, Failure>> => {
  if (matching.isDone) {
    const removed = await reportParts.remove(partKey(matching.id, matching.part))
    if (!removed.ok) return removed
  }
  return jobStates.change(reportsState, (reports) => withMatching(reports, matching))
}

/** Looks for an order of a report no more. What the tick looks for in this instant, it still does. */
export const forgetReported = async (
  { jobStates, reportParts }: ReportStores,
  { affiliateId, marketplaceOrderId }: OrderKey,
): Promise<Result<void, Failure>> => {
  const known = await jobStates.read(reportsState)
  if (!known.ok) return known
  for (const { report, part } of waitingParts(known.value)) {
    if (report.affiliateId !== affiliateId) continue
    const key = partKey(report.id, part)
    const read = await reportParts.read(key)
    if (!read.ok) return read
    const isIn = read.value?.orders.some((order) => order.marketplaceOrderId === marketplaceOrderId)
    if (read.value === undefined || isIn !== true) continue
    const orders = read.value.orders.filter(
      (order) => order.marketplaceOrderId !== marketplaceOrderId,
    )
    const written = await reportParts.put(key, { ...read.value, orders })
    if (!written.ok) return written
  }
  return success(undefined)
}
