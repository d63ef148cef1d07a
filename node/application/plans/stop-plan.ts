import type { Failure } from '../../domain/failure'
import { withFailuresAccepted } from '../../domain/plans/batches'
import { success, type Result } from '../../lib/result'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'
import { noteActivity, type ActivityDependencies } from '../team/note-activity'
import { changePlan, ordersOf, planToActOn, type LoadedPlan, type PlanStores } from './plan-store'

type StopDependencies = ActivityDependencies & PeopleDependencies & PlanStores

/** Lets nobody take a batch from now on. What was taken stays taken. */
export const stopPlan = async (
  dependencies: StopDependencies,
  id: string,
): Promise<Result<LoadedPlan, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok || loaded.value.plan.stopped !== undefined) return loaded
  const at = dependencies.clock.now()
  const by = person.value
  const stopped = await changePlan(dependencies, loaded.value, (plan) =>
    success({ ...plan, stopped: plan.stopped ?? { reason: 'BY_PERSON', at, by } }),
  )
  if (!stopped.ok) return stopped
  await noteActivity(dependencies, { kind: 'PLAN_STOPPED', by, planId: id })
  return stopped
}

/** Lets batches be taken again, also of a plan that stopped by itself: what failed so far is accepted. */
export const resumePlan = async (
  dependencies: StopDependencies,
  id: string,
): Promise<Result<LoadedPlan, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok || loaded.value.plan.stopped === undefined) return loaded
  const orders = ordersOf(loaded.value)
  const resumed = await changePlan(dependencies, loaded.value, (plan) =>
    success(withFailuresAccepted(plan, orders)),
  )
  if (!resumed.ok) return resumed
  await noteActivity(dependencies, { kind: 'PLAN_RESUMED', by: person.value, planId: id })
  return resumed
}
