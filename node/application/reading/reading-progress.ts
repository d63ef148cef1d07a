import type { UpstreamFailure } from '../../domain/failure'
import { readingProgressSchema, type ReadingProgress } from '../../domain/reading/progress'
import { success, type Result } from '../../lib/result'
import type { JobStates } from '../tick/job-states'

const name = 'read-orders'

/** How far the orders of each affiliate are read. */
export const readingProgress = async (
  jobStates: JobStates,
): Promise<Result<ReadingProgress, UpstreamFailure>> => {
  const stored = await jobStates.read(name)
  if (!stored.ok) return stored
  // What an older version wrote is read again rather than guessed at.
  return success(readingProgressSchema.safeParse(stored.value ?? {}).data ?? {})
}

export const keepProgress = (jobStates: JobStates, progress: ReadingProgress) =>
  jobStates.write(name, progress)
