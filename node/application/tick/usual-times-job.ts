import { success } from '../../lib/result'
import type { ReadingMemory } from '../reading/reading-memory'
import { usualTimes } from '../settings/current-rules'
import type { SettingsMemory } from '../settings/settings-memory'
import type { JobStates } from './job-states'
import type { TickJob } from './tick-job'

type Dependencies = {
  readonly jobStates: JobStates
  readonly memory: { readonly reading: ReadingMemory; readonly settings: SettingsMemory }
}

/**
 * Keeps the store's own usual time until handling begins. Each replica hears a part of the events; the one that ticks
 * saves what it heard, and every replica that ticks later starts from there.
 */
export const usualTimesJob: TickJob<Dependencies> = {
  name: 'usual-times',
  run: async ({ memory, jobStates }) => {
    const stored = await jobStates.read(usualTimes)
    if (!stored.ok) return stored
    const { handlingTimes } = memory.reading
    const known: readonly number[] = stored.value.times
    if (handlingTimes.all().length === 0) known.forEach((time) => handlingTimes.add(time))
    memory.settings.adoptUsualHandling(handlingTimes.usual())
    const times = handlingTimes.all()
    if (times.length === known.length && times.at(-1) === known.at(-1)) {
      return success({ times: times.length })
    }
    const saved = await jobStates.write(usualTimes, { times })
    return saved.ok ? success({ times: times.length }) : saved
  },
}
