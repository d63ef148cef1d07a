import type { QueryResolvers } from '../../__generated__/schema'
import { loadPlan } from '../../application/plans/plan-store'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'
import { toPlan } from '../to-plan'

export const reprocessPlan: QueryResolvers['reprocessPlan'] = async (_, { id }, context) => {
  const loaded = await loadPlan(dependenciesOf(context), id)
  if (!loaded.ok) throw toQueryError(loaded.error)
  return loaded.value === undefined ? null : toPlan(loaded.value, context)
}
