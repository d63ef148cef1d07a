import type { Failure } from '../../domain/failure'
import { parseFilter, type InboxFilter } from '../../domain/inbox/filter-input'
import { success, type Result } from '../../lib/result'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'
import { currentSettings, type SettingsDependencies } from '../settings/current-settings'

/** Reads what a person filters by, with days as the store's clocks count them. */
export const readFilter = async (
  dependencies: SettingsDependencies & PeopleDependencies,
  filter: unknown,
): Promise<Result<InboxFilter, Failure>> => {
  // Where the settings cannot be read, what was read last stands: a list of yesterday's zone is better than none.
  await currentSettings(dependencies)
  const { clock, memory } = dependencies
  const reading = { now: clock.now(), timeZone: memory.settings.known.timeZone }
  const parsed = parseFilter(filter, reading)
  if (!parsed.ok || parsed.value.closedBy === undefined) return parsed
  const closedBy = await loginOf(dependencies, parsed.value.closedBy)
  return closedBy.ok ? success({ ...parsed.value, closedBy: closedBy.value }) : closedBy
}
