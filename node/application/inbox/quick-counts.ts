import type { UpstreamFailure } from '../../domain/failure'
import { filterRows } from '../../domain/inbox/filter'
import { success, type Result } from '../../lib/result'
import { rowsOfIssues } from '../causes/filter-issues'
import type { PeopleDependencies } from '../causes/issue-states'
import type { SettingsDependencies } from '../settings/current-settings'
import type { Inbox } from './open-inbox'
import { readFilter } from './read-filter'

// What the page asks all day, counted beside every answer: over all open orders, whatever the filter.

type Open = Pick<Inbox, 'open' | 'groups' | 'standings'>

/** How many still have to leave on this day of the store's, and can. */
export const countDueToday = async (
  dependencies: SettingsDependencies & PeopleDependencies,
  { open }: Open,
): Promise<number> => {
  const filter = await readFilter(dependencies, { shipBy: { from: 'now', to: 'today' } })
  return filter.ok ? filterRows(open, filter.value).length : 0
}

/** How many whoever asks takes care of. */
export const countMine = async (
  dependencies: PeopleDependencies,
  { open, groups, standings }: Open,
): Promise<Result<number, UpstreamFailure>> => {
  const mine = await rowsOfIssues(
    dependencies,
    { rows: open, groups, standings },
    { assignee: 'me' },
  )
  return mine.ok ? success(mine.value.length) : mine
}
