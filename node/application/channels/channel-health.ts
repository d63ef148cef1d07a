import type { ChannelStates } from '../../domain/channels/channel-states'
import type { Failure } from '../../domain/failure'
import type { Result } from '../../lib/result'
import { evaluateChannels, type ChannelDependencies } from './evaluate-channels'
import { storedChannelStates } from './stored-channel-states'

/** Ticks evaluate every two minutes. Where none comes, whoever looks at the page does. */
const oldAfterMs = 10 * 60_000

/** How the channels are, at most a minute old and evaluated anew where that is long ago. */
export const channelState = (
  dependencies: ChannelDependencies,
): Promise<Result<ChannelStates, Failure>> => {
  const { memory, clock, jobStates } = dependencies
  return memory.channels.book.read(clock, async () => {
    const read = await jobStates.read(storedChannelStates)
    if (!read.ok) return read
    const { evaluatedAt } = read.value
    const isOld =
      evaluatedAt === undefined || Date.parse(clock.now()) - Date.parse(evaluatedAt) > oldAfterMs
    return isOld ? evaluateChannels(dependencies) : read
  })
}
