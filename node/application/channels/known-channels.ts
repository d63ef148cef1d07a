import { noChannelStates, type ChannelStates } from '../../domain/channels/channel-states'
import type { Clock } from '../../ports/clock'
import type { JobStates } from '../tick/job-states'
import type { ChannelMemory } from './channel-memory'
import { storedChannelStates } from './stored-channel-states'

export type StoredChannelDependencies = {
  readonly clock: Clock
  readonly jobStates: JobStates
  readonly memory: { readonly channels: ChannelMemory }
}

/** How the channels were written last, at most a minute old: none while that was never read. Evaluates nothing. */
export const knownChannels = async ({
  clock,
  jobStates,
  memory: { channels },
}: StoredChannelDependencies): Promise<ChannelStates> => {
  const read = await channels.stored.read(clock, () => jobStates.read(storedChannelStates))
  return read.ok ? read.value : noChannelStates
}
