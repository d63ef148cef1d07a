import { isDeepStrictEqual } from 'node:util'

import { groupIssues } from '../../domain/inbox/issues/group-issues'
import { afterLook } from '../../domain/inbox/issues/issue-history'
import { success } from '../../lib/result'
import { historyName, knownOfIssues, readHistory, rememberHistory } from '../issue-states'
import { withTaught } from '../taught-templates'
import type { TickJob } from './tick-job'

/** Looks at what is open and writes down which causes ended and which came back. */
export const issuesJob: TickJob = {
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
    const groups = groupIssues(await withTaught(dependencies, viewed.value.rows))
    const { states } = known.value
    const after = afterLook(before.value, { groups, states, now: clock.now() })
    if (!isDeepStrictEqual(after, before.value)) {
      const written = await jobStates.write(historyName, after)
      if (!written.ok) return written
    }
    rememberHistory(dependencies, after)
    return success({ causes: groups.length })
  },
}
