import type { Failure } from '../../domain/failure'
import { takenBatch, withoutBatch } from '../../domain/plans/plan'
import { failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import { noteActivity } from '../team/note-activity'
import { actedOnPlanned } from './acted-on-planned'
import { noteTaken } from './note-batches'
import { letPassAgain } from './pass-again'
import { changePlan, ordersOf, planToActOn, type LoadedPlan } from './plan-store'
import type { PlanDependencies } from './take-batch'

/** Takes back that the orders of a batch were taken: their attempts end, and others may take them. */
export const giveBatchBack = async (
  dependencies: PlanDependencies,
  { id, number }: { readonly id: string; readonly number: number },
): Promise<Result<LoadedPlan, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const batch = takenBatch(loaded.value.plan, number)
  if (batch === undefined) return failure({ kind: 'not-found' })
  if (batch.markedAt !== undefined) return failure({ kind: 'conflict' })
  const members = ordersOf(loaded.value).filter((order) => order.batch === number)
  const taken = members.filter(({ outcome }) => outcome === 'TAKEN')
  const known = await noteTaken(dependencies, loaded.value, number)
  const changed = await letPassAgain(dependencies, known, {
    // What a request wrote that died then stands on the record alone.
    orders: members.filter(({ outcome }) => outcome === 'TAKEN' || outcome === 'PASSES'),
    isMeant: () => true,
  })
  if (!changed.ok) return changed
  // Somebody marks or takes it at this moment.
  if (ordersOf(changed.value).some((order) => order.batch === number)) {
    return failure({ kind: 'conflict' })
  }
  const left = await changePlan(dependencies, changed.value, (plan) =>
    takenBatch(plan, number)?.markedAt === undefined
      ? success(withoutBatch(plan, number))
      : failure({ kind: 'conflict' }),
  )
  if (!left.ok) return left
  const act = { kind: 'BATCH_GIVEN_BACK', by: person.value, planId: id } as const
  await noteActivity(dependencies, { ...act, ...actedOnPlanned(taken) })
  return left
}
