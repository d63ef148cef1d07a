import type { Failure } from '../../domain/failure'
import { withFailuresAccepted } from '../../domain/plans/batches'
import { success, type Result } from '../../lib/result'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'
import { noteActivity, type ActivityDependencies } from '../team/note-activity'
import { changePlan, ordersOf, planToActOn, type LoadedPlan } from './plan-store'
import { askAgain, stopAsking } from './stop-asking'
import { takeAnswers, type AnswersDependencies } from './take-answers'

type StopDependencies = ActivityDependencies & PeopleDependencies & AnswersDependencies

/**
 * Lets nobody take a batch from now on, and no connector fetch more. What was taken or fetched stays so; what no connector
 * fetched passes again. Stopping again finishes what an earlier request did not.
 */
export const stopPlan = async (
  dependencies: StopDependencies,
  id: string,
): Promise<Result<LoadedPlan, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const isNew = loaded.value.plan.stopped === undefined
  const at = dependencies.clock.now()
  const by = person.value
  const stopped = await stopAsking(dependencies, loaded.value, { reason: 'BY_PERSON', at, by })
  if (!stopped.ok) return stopped
  if (isNew) await noteActivity(dependencies, { kind: 'PLAN_STOPPED', by, planId: id })
  // A release may have changed its orders since.
  const newest = await planToActOn(dependencies, id)
  return newest.ok ? takeAnswers(dependencies, newest.value) : newest
}

/**
 * Lets batches be taken again, also of a plan that stopped by itself: what failed so far is accepted. What connectors had
 * fetched is given out to them again.
 */
export const resumePlan = async (
  dependencies: StopDependencies,
  id: string,
): Promise<Result<LoadedPlan, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const again = await askAgain(dependencies, loaded.value.plan)
  if (!again.ok || loaded.value.plan.stopped === undefined) return again.ok ? loaded : again
  const orders = ordersOf(loaded.value)
  const resumed = await changePlan(dependencies, loaded.value, (plan) =>
    success(withFailuresAccepted(plan, orders)),
  )
  if (!resumed.ok) return resumed
  await noteActivity(dependencies, { kind: 'PLAN_RESUMED', by: person.value, planId: id })
  return resumed
}
