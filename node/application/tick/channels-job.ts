import { success } from '../../lib/result'
import { evaluateChannels } from '../channels/evaluate-channels'
import type { TickJob } from './tick-job'

/** Looks for channels that fall silent or whose orders fail, for the notifications to tell of. */
export const channelsJob: TickJob = {
  name: 'channels',
  run: async (dependencies) => {
    const evaluated = await evaluateChannels(dependencies)
    if (!evaluated.ok) return evaluated
    const { channels } = evaluated.value
    const alarms = Object.values(channels).filter(({ alarm }) => alarm !== undefined)
    return success({ channels: Object.keys(channels).length, alarms: alarms.length })
  },
}
