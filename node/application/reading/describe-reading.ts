import type { UpstreamFailure } from '../../domain/failure'
import { daysRead, isComplete, pastDays, type Progress } from '../../domain/reading/progress'
import { success, type Result } from '../../lib/result'
import { allAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { readingProgress } from './reading-progress'
import type { JobStates } from '../tick/job-states'
import type { ReadingMemory } from './reading-memory'

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

type ReadingDependencies = AffiliatesDependencies & {
  readonly jobStates: JobStates
  readonly memory: { readonly reading: ReadingMemory }
}

/** How far the orders of each marketplace are read from Orders, at most 5 seconds old. */
export const marketplaceReadings = async (
  dependencies: ReadingDependencies,
): Promise<Result<readonly MarketplaceReading[], UpstreamFailure>> => {
  const { memory, clock, jobStates } = dependencies
  const [affiliates, progress] = await Promise.all([
    allAffiliates(dependencies),
    memory.reading.progress.read(clock, () => jobStates.read(readingProgress)),
  ])
  if (!affiliates.ok) return affiliates
  if (!progress.ok) return progress
  const now = clock.now()
  const corrected = new Map(memory.settings.known.affiliates.map(({ id, name }) => [id, name]))
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
