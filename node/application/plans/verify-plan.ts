import type { Failure } from '../../domain/failure'
import type { Result } from '../../lib/result'
import type { ActivityDependencies } from '../team/note-activity'
import { asPerson } from './as-person'
import type { CheckPlannedDependencies } from './check-planned'
import { noteLeftActs } from './note-batches'
import { releaseNext } from './release-to-connector'
import { takeAnswers } from './take-answers'
import { dueIn, verifyOrders, type VerifyDependencies } from './verify-orders'
import { planToActOn, type LoadedPlan } from './plan-store'
import { noteNextVerification } from './waiting-plans'

/** A request ends after 30 s. */
const mostOrders = 100

/**
 * Takes in what connectors answered, looks the orders of a plan up whose time has come, those that wait longest first, and
 * asks connectors for the next ones.
 */
export const verifyPlan = async (
  dependencies: VerifyDependencies & CheckPlannedDependencies & ActivityDependencies,
  id: string,
): Promise<Result<LoadedPlan, Failure>> => {
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  dependencies.memory.resends.noteWatched(id, dependencies.clock.now())
  const noted = await noteLeftActs(dependencies, loaded.value)
  const answered = await takeAnswers(dependencies, noted)
  if (!answered.ok) return answered
  const due = dueIn(answered.value, dependencies.clock.now()).slice(0, mostOrders)
  const verified =
    due.length === 0 ? answered : await verifyOrders(dependencies, answered.value, { due })
  if (!verified.ok || verified.value.plan.sending.length === 0) return verified
  const released = await releaseNext(dependencies, verified.value, asPerson(dependencies))
  if (!released.ok) return released
  const next = await noteNextVerification(dependencies, released.value)
  return next.ok ? released : next
}
