import type { PlanBatchResolvers } from '../../__generated__/schema'
import { loginOf } from '../../application/causes/issue-states'
import { dependenciesOf } from '../../context'

export const PlanBatch = {
  firstDeadline: ({ firstDeadline }) => firstDeadline ?? null,
  isMine: async ({ taken }, _, context) => {
    if (taken === undefined) return false
    const me = await loginOf(dependenciesOf(context), 'me')
    return me.ok && me.value === taken.by
  },
  by: ({ taken }) => taken?.by ?? null,
  takenAt: ({ taken }) => taken?.takenAt ?? null,
  markedAt: ({ taken }) => taken?.markedAt ?? null,
} satisfies PlanBatchResolvers
