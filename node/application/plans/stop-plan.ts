import type { Failure } from '../../domain/failure'
import { withFailuresAccepted } from '../../domain/plans/batches'
import { success, type Result } from '../../lib/result'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'
import { noteActivity, type ActivityDependencies } from '../team/note-activity'
import { changePlan, ordersOf, planToActOn, type LoadedPlan } from './plan-store'
import { affiliatesAsked, type AnswersDependencies } from './take-answers'
import { giveOutAgain, withdrawRequests } from './withdraw-requests'

type StopDependencies = ActivityDependencies & PeopleDependencies & AnswersDependencies

/** Lets nobody take a batch from now on, and no connector be asked for more. What was taken or fetched stays so. */
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
    success({ ...plan, stopped: plan.stopped ?? { reason: 'BY_PERSON', at, by }, sending: [] }),
  )
  if (!stopped.ok) return stopped
  const asked = affiliatesAsked(loaded.value)
  const withdrawn = await withdrawRequests(dependencies, { asked, loaded: stopped.value })
  if (!withdrawn.ok) return withdrawn
  await noteActivity(dependencies, { kind: 'PLAN_STOPPED', by, planId: id })
  return withdrawn
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
  const again = await giveOutAgain(dependencies, resumed.value)
  if (!again.ok) return again
  await noteActivity(dependencies, { kind: 'PLAN_RESUMED', by: person.value, planId: id })
  return resumed
}
