import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { dueIn, verifyOrders, type VerifyDependencies } from './verify-orders'
import { planToActOn, type LoadedPlan } from './plan-store'

/** A request ends after 30 s. */
const mostOrders = 100

/** Looks the orders of a plan up whose time has come; those that wait longest first. */
export const verifyPlan = async (
  dependencies: VerifyDependencies,
  id: string,
): Promise<Result<LoadedPlan, Failure>> => {
  const loaded = await planToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const due = dueIn(loaded.value, dependencies.clock.now()).slice(0, mostOrders)
  return due.length === 0 ? success(loaded.value) : verifyOrders(dependencies, loaded.value, due)
}
