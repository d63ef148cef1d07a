import type { Failure } from '../../domain/failure'
import type { Plan } from '../../domain/plans/plan'
import { plansKeptForMs } from '../../domain/plans/plan'
import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { PlanStores } from './plan-store'

type Asked = { readonly first: number; readonly issueId?: string }

const mostPlans = 20

/** Among so many of the newest those of one cause are looked for. */
const mostSeen = 200

/** The newest plans, without their orders. */
export const listPlans = async (
  { plans, clock }: PlanStores & { readonly clock: Clock },
  { first, issueId }: Asked,
): Promise<Result<readonly Plan[], Failure>> => {
  if (first < 1 || first > mostPlans) {
    return failure({ kind: 'invalid-input', field: 'first', reason: 'wrong-shape' })
  }
  const from = new Date(Date.parse(clock.now()) - plansKeptForMs).toISOString()
  const most = issueId === undefined ? first : mostSeen
  const listed = await plans.list({ field: 'at', from, most })
  if (!listed.ok) return listed
  return success(
    listed.value
      .filter((plan) => issueId === undefined || plan.issueId === issueId)
      .slice(0, first),
  )
}
