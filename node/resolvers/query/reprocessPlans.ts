import type { QueryResolvers } from '../../__generated__/schema'
import { listPlans } from '../../application/plans/list-plans'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'
import { toListedPlan } from '../to-plan'

export const reprocessPlans: QueryResolvers['reprocessPlans'] = async (
  _,
  { first, issueId },
  context,
) => {
  const asked = { first: first ?? 0, issueId: issueId ?? undefined }
  const listed = await listPlans(dependenciesOf(context), asked)
  if (!listed.ok) throw toQueryError(listed.error)
  return listed.value.map((plan) => toListedPlan(plan, context))
}
