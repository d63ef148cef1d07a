import { isDeepStrictEqual } from 'node:util'

import { findGroup, type IssueGroup } from '../../domain/inbox/issues/group-issues'
import type { IssueState } from '../../domain/inbox/issues/issue-state'
import { afterLook } from '../../domain/inbox/issues/issue-history'
import { latest } from '../../lib/moments'
import { success } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import {
  historyName,
  knownOfIssues,
  readHistory,
  rememberHistory,
  type IssueStateDependencies,
} from '../issue-states'
import { groupsOf } from '../open-figures'
import { withTaught, type TaughtDependencies } from '../taught-templates'
import type { TickJob } from './tick-job'

type OpenDependencies = TaughtDependencies & {
  readonly orderIntegrations: OrderIntegrationStore
}

const dayMs = 86_400_000

/** As long as it is remembered when a cause ended. */
const keptForMs = 90 * dayMs

/** What was decided long ago about a cause that is no more. */
const isOver = (
  { issueId, decision, assignment }: IssueState,
  groups: readonly IssueGroup[],
  now: string,
): boolean => {
  const saidAt = latest([decision, assignment].flatMap((part) => part?.at ?? [])) ?? ''
  const isOld = Date.parse(now) - Date.parse(saidAt) > keptForMs
  return isOld && findGroup(groups, issueId) === undefined
}

/** Looks at what is open and writes down which causes ended and which came back. */
export const issuesJob: TickJob<IssueStateDependencies & OpenDependencies> = {
  name: 'issues',
  run: async (dependencies) => {
    const { state, clock, orderIntegrations, jobStates } = dependencies
    const viewed = await state.openSet.view({ store: orderIntegrations, clock })
    if (!viewed.ok) return viewed
    // Causes that are only not loaded yet have not ended.
    if (viewed.value.partial || viewed.value.stale) return success({ causes: 0 })
    const known = await knownOfIssues(dependencies)
    if (!known.ok) return known
    const before = await readHistory(jobStates)
    if (!before.ok) return before
    const groups = await groupsOf(await withTaught(dependencies, viewed.value.rows))
    const { states } = known.value
    const after = afterLook(before.value, { groups, states, now: clock.now() })
    if (!isDeepStrictEqual(after, before.value)) {
      const written = await jobStates.write(historyName, after)
      if (!written.ok) return written
    }
    rememberHistory(dependencies, after)
    for (const old of [...states.values()].filter((each) => isOver(each, groups, clock.now()))) {
      const removed = await dependencies.issueStates.remove(old.issueId)
      if (!removed.ok) return removed
    }
    return success({ causes: groups.length })
  },
}
