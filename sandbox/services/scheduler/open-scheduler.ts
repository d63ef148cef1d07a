import type { Clock } from '../../core/clock'
import type { Service } from '../../core/http'
import type { KeyValues } from '../../core/key-values'
import type { SettingsHolder } from '../../core/settings'
import type { Tokens } from '../../core/tokens'
import { ScheduledCalls } from './scheduled-calls'
import { createScheduler } from './scheduler'
import { Schedules } from './schedules'

interface Needs {
  readonly keyValues: KeyValues
  readonly tokens: Tokens
  readonly settings: SettingsHolder
  readonly clock: Clock
}

export interface Scheduler {
  readonly schedules: Schedules
  readonly calls: ScheduledCalls
  readonly service: Service
}

/** The scheduler with what was registered before. */
export async function openScheduler(needs: Needs): Promise<Scheduler> {
  const schedules = new Schedules(needs.keyValues)
  await schedules.load()
  return {
    schedules,
    calls: new ScheduledCalls(schedules, needs.settings, needs.clock),
    service: createScheduler({ ...needs, schedules }),
  }
}
