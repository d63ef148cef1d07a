import { channelBookSchema, emptyBook, type ChannelBook } from '../../domain/channels/channel-book'
import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { JobStates } from '../tick/job-states'

/** The name of the book that says how the channels are. */
export const channelBookName = 'channel-health'

/** How the channels were when they were evaluated last. */
export const readBook = async (
  jobStates: JobStates,
): Promise<Result<ChannelBook, UpstreamFailure>> => {
  const stored = await jobStates.read(channelBookName)
  if (!stored.ok) return stored
  // What an older version wrote is evaluated anew rather than guessed at.
  return success(channelBookSchema.safeParse(stored.value ?? {}).data ?? emptyBook)
}
