import type { Failure } from '../../domain/failure'
import { takenBatch } from '../../domain/plans/plan'
import { idOf } from '../../domain/plans/planned-order'
import { createLimit } from '../../lib/limit'
import { allOf, failure, success, type Result } from '../../lib/result'
import { loginOf } from '../causes/issue-states'
import { noteActivity } from '../team/note-activity'
import { actedOnPlanned } from './acted-on-planned'
import { giveAttemptBack } from './attempts'
import {
  changeOrders,
  changePlan,
  ordersOf,
  planToActOn,
  type LoadedPlan,
  type OrderChange,
} from './plan-store'
import type { PlanDependencies } from './take-batch'

const atOnce = 8

const givenBack: OrderChange = (order) =>
  order.outcome === 'TAKEN'
    ? { ...order, outcome: 'PASSES', batch: undefined, takenAt: undefined }
    : { ...order, ...(order.outcome === 'PASSES' && { batch: undefined }) }

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
  const limit = createLimit(atOnce)
  const taken = members.filter(({ outcome }) => outcome === 'TAKEN')
  // What a request wrote that died then stands on the record alone.
  const begun = members.filter(({ outcome }) => outcome === 'TAKEN' || outcome === 'PASSES')
  const ended = allOf(
    await Promise.all(
      begun.map((order) => limit(() => giveAttemptBack(dependencies, id, { order }))),
    ),
  )
  if (!ended.ok) return ended
  const changes = new Map(members.map((order) => [idOf(order), givenBack]))
  const changed = await changeOrders(dependencies, loaded.value, changes)
  if (!changed.ok) return changed
  const left = await changePlan(dependencies, changed.value, (plan) =>
    success({ ...plan, batches: plan.batches.filter((each) => each.number !== number) }),
  )
  if (!left.ok) return left
  const act = { kind: 'BATCH_GIVEN_BACK', by: person.value, planId: id } as const
  await noteActivity(dependencies, { ...act, ...actedOnPlanned(taken) })
  return left
}
