import { z } from 'zod'

import { usualOf } from '../../domain/reading/handling-times'
import type { ReadingRules } from '../../domain/orders/reading-rules'
import { success } from '../../lib/result'
import { jobState, type JobStates } from '../tick/job-states'
import { currentSettings, type SettingsDependencies } from './current-settings'

export type RulesDependencies = SettingsDependencies & { readonly jobStates: JobStates }

/** How long the newest orders waited until handling began, in milliseconds, as the replicas that ticked heard of it. */
export const usualTimes = jobState('usual-times', z.object({ times: z.array(z.number()) }), {
  times: [],
})

/**
 * How orders are read: by what the owner set, at most a minute old, and by the store's usual times. Two calls in the life
 * of a replica, then one a minute. Where something cannot be read, what was read of it last stands; before the first time
 * that is the defaults.
 */
export const currentRules = async (dependencies: RulesDependencies): Promise<ReadingRules> => {
  const { memory, clock, jobStates } = dependencies
  await Promise.all([
    currentSettings(dependencies),
    memory.settings.usualHandling.read(clock, async () => {
      const stored = await jobStates.read(usualTimes)
      return stored.ok ? success(usualOf(stored.value.times)) : stored
    }),
  ])
  return memory.settings.rules
}
