import { isDeepStrictEqual } from 'node:util'

import { findGroup, type IssueGroup } from '../../domain/causes/issue-group'
import type { IssueState } from '../../domain/causes/issue-state'
import { historyAfter } from '../../domain/causes/issue-history'
import { latest } from '../../lib/moments'
import { success } from '../../lib/result'
import { issueHistory } from '../causes/issue-states'
import { openIssueGroups, type OpenIssuesDependencies } from '../causes/open-issues'
import type { TickJob } from './tick-job'
import { dayMs } from '../../lib/hours'

/** As long as it is remembered when a cause ended. */
const keptForMs = 90 * dayMs

/** What was decided long ago about a cause that is no more. */
const isOver = (
  { issueId, notes = [], ...parts }: IssueState,
  groups: readonly IssueGroup[],
  now: string,
): boolean => {
  const said = [...Object.values(parts), ...notes]
  const saidAt = latest(said.flatMap((part) => part?.at ?? [])) ?? ''
  const isOld = Date.parse(now) - Date.parse(saidAt) > keptForMs
  return isOld && findGroup(groups, issueId) === undefined
}

/** Looks at what is open and writes down which causes ended and which came back. */
export const issuesJob: TickJob<OpenIssuesDependencies> = {
  name: 'issues',
  run: async (dependencies) => {
    const { clock, jobStates } = dependencies
    const open = await openIssueGroups(dependencies)
    if (!open.ok) return open
    if (open.value === undefined) return success({ causes: 0 })
    const { groups, known } = open.value
    const before = await jobStates.read(issueHistory)
    if (!before.ok) return before
    const { states } = known
    const after = historyAfter(before.value, { groups, states, now: clock.now() })
    if (!isDeepStrictEqual(after, before.value)) {
      const written = await jobStates.write(issueHistory, after)
      if (!written.ok) return written
    }
    dependencies.memory.issues.history.set(after, clock)
    for (const old of [...states.values()].filter((each) => isOver(each, groups, clock.now()))) {
      const removed = await dependencies.issueStates.remove(old.issueId, (current) =>
        isDeepStrictEqual(current, old),
      )
      if (!removed.ok) return removed
    }
    return success({ causes: groups.length })
  },
}
