import type { PlanBatchResolvers } from '../../__generated__/schema'
import { loginOf } from '../../application/causes/issue-states'
import { dependenciesOf } from '../../context'
import { marketplacesOf } from '../marketplaces-of'

export const PlanBatch = {
  firstDeadline: ({ firstDeadline }) => firstDeadline ?? null,
  isMine: async ({ taken }, _, context) => {
    if (taken === undefined) return false
    const me = await loginOf(dependenciesOf(context), 'me')
    return me.ok && me.value === taken.by
  },
  way: ({ taken }) => (taken?.affiliateId === undefined ? 'BY_HAND' : 'CONNECTOR'),
  marketplace: async ({ taken }, _, context) => {
    if (taken?.affiliateId === undefined) return null
    const [marketplace] = await marketplacesOf([taken.affiliateId], context)
    return marketplace ?? null
  },
  by: ({ taken }) => taken?.by ?? null,
  takenAt: ({ taken }) => taken?.takenAt ?? null,
  markedAt: ({ taken }) => taken?.markedAt ?? null,
} satisfies PlanBatchResolvers
