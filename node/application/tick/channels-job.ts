import type { ChannelStates } from '../../domain/channels/channel-states'
import { success } from '../../lib/result'
import { evaluateChannels, isFresh, type ChannelDependencies } from '../channels/evaluate-channels'
import { storedChannelStates } from '../channels/stored-channel-states'
import type { ReadingMemory } from '../reading/reading-memory'
import type { TickJob } from './tick-job'
import type { TickStates } from './tick-states'

type Dependencies = ChannelDependencies & {
  readonly jobStates: TickStates
  readonly memory: { readonly reading: ReadingMemory }
}

const justNowMs = 30_000

/** A look at all channels is dear: it waits for what a reading of Orders brings, but not for long. */
const waitsForMs = 6 * 60_000

const isWorthALook = (book: ChannelStates, isJustRead: boolean, now: number): boolean => {
  if (isFresh(book, new Date(now).toISOString())) return false
  if (!book.isPastRead || book.evaluatedAt === undefined) return true
  return isJustRead || now - Date.parse(book.evaluatedAt) >= waitsForMs
}

/** Looks for channels that fall silent or whose orders fail, for the notifications to tell of. */
export const channelsJob: TickJob<Dependencies> = {
  name: 'channels',
  run: async (dependencies) => {
    const { jobStates, clock, memory } = dependencies
    const known = await jobStates.read(storedChannelStates)
    if (!known.ok) return known
    const now = Date.parse(clock.now())
    const isJustRead = memory.reading.wasReadWithin(justNowMs, now)
    const isDue = isWorthALook(known.value, isJustRead, now)
    // Visits evaluate too: under their lease the book is read again.
    if (isDue) jobStates.readAnew(storedChannelStates)
    const evaluated = isDue ? await evaluateChannels(dependencies) : known
    if (!evaluated.ok) return evaluated
    const { channels } = evaluated.value
    const alarms = Object.values(channels).filter(({ alarm }) => alarm !== undefined)
    return success({ channels: Object.keys(channels).length, alarms: alarms.length })
  },
}
