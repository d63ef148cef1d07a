import { parseFilter } from '../../domain/inbox/filter-input'
import { currentSettings, type SettingsDependencies } from '../settings/current-settings'

/** Reads what a person filters by, with days as the store's clocks count them. */
export const readFilter = async (
  dependencies: SettingsDependencies,
  filter: unknown,
): Promise<ReturnType<typeof parseFilter>> => {
  // Where the settings cannot be read, what was read last stands: a list of yesterday's zone is better than none.
  await currentSettings(dependencies)
  const { clock, memory } = dependencies
  return parseFilter(filter, { now: clock.now(), timeZone: memory.settings.known.timeZone })
}
