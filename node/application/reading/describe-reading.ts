import type { UpstreamFailure } from '../../domain/failure'
import {
  daysRead,
  isComplete,
  pastDays,
  type Progress,
  type ReadingProgress,
} from '../../domain/reading/progress'
import { success, type Result } from '../../lib/result'
import { allAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { readingProgress } from './read-orders'
import type { JobStates } from '../tick/job-states'

export type AffiliateReading = Progress & {
  readonly isComplete: boolean
  readonly lagSeconds: number
  readonly daysRead: number
  readonly daysWanted: number
}

/** How far an affiliate's orders are read, for people. */
export const toReading = (progress: Progress, now: string): AffiliateReading => ({
  ...progress,
  isComplete: isComplete(progress, now),
  lagSeconds: Math.max(0, Math.round((Date.parse(now) - Date.parse(progress.until)) / 1_000)),
  daysRead: daysRead(progress, now),
  daysWanted: pastDays,
})

export type MarketplaceReading = {
  readonly affiliateId: string
  readonly name: string
  /** Undefined before the first time. */
  readonly progress: AffiliateReading | undefined
}

type ReadingDependencies = AffiliatesDependencies & { readonly jobStates: JobStates }

/** A page that is open asks every few seconds; while nothing is being read, most of that would be in vain. */
const freshForMs = 5_000

const currentProgress = async ({
  state,
  jobStates,
  clock,
}: ReadingDependencies): Promise<Result<ReadingProgress, UpstreamFailure>> => {
  const now = Date.parse(clock.now())
  const known = state.ordersReading
  if (known !== undefined && now - known.readAt < freshForMs) return success(known.progress)
  const read = await readingProgress(jobStates)
  if (read.ok) state.ordersReading = { progress: read.value, readAt: now }
  return read
}

/** How far the orders of each marketplace are read from Orders, at most 5 seconds old. */
export const marketplaceReadings = async (
  dependencies: ReadingDependencies,
): Promise<Result<readonly MarketplaceReading[], UpstreamFailure>> => {
  const [affiliates, progress] = await Promise.all([
    allAffiliates(dependencies),
    currentProgress(dependencies),
  ])
  if (!affiliates.ok) return affiliates
  if (!progress.ok) return progress
  const now = dependencies.clock.now()
  const corrected = new Map(
    dependencies.state.settings.known.affiliates.map(({ id, name }) => [id, name]),
  )
  return success(
    affiliates.value.map(({ id, name }) => {
      const read = progress.value[id]
      return {
        affiliateId: id,
        name: corrected.get(id) ?? name,
        progress: read && toReading(read, now),
      }
    }),
  )
}
