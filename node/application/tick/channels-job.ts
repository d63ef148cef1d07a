import { success } from '../../lib/result'
import { channelBookName, evaluateChannels, isFresh, readBook } from '../channels/evaluate-channels'
import type { TickJob } from './tick-job'

/** Looks for channels that fall silent or whose orders fail, for the notifications to tell of. */
export const channelsJob: TickJob = {
  name: 'channels',
  run: async (dependencies) => {
    const { jobStates, clock } = dependencies
    const known = await readBook(jobStates)
    if (!known.ok) return known
    const isDue = !isFresh(known.value, clock.now())
    // Visits evaluate too: under their lease the book is read again.
    if (isDue) jobStates.readAnew(channelBookName)
    const evaluated = isDue ? await evaluateChannels(dependencies) : known
    if (!evaluated.ok) return evaluated
    const { channels } = evaluated.value
    const alarms = Object.values(channels).filter(({ alarm }) => alarm !== undefined)
    return success({ channels: Object.keys(channels).length, alarms: alarms.length })
  },
}
