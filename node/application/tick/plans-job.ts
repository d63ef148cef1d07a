import type { Failure } from '../../domain/failure'
import type { PlannedOrder } from '../../domain/plans/planned-order'
import { success, type Result } from '../../lib/result'
import { callsFor } from '../plans/ask-orders'
import { leaveUnchecked } from '../plans/check-planned'
import { noteLeftActs } from '../plans/note-batches'
import { releaseNext } from '../plans/release-to-connector'
import { takeAnswers } from '../plans/take-answers'
import { dueIn, verifyOrders, type VerifyDependencies } from '../plans/verify-orders'
import { loadPlan } from '../plans/plan-store'
import { noteNextVerification, waitingPlans } from '../plans/waiting-plans'
import type { ActivityDependencies } from '../team/note-activity'
import type { Slice, TickJob } from './tick-job'
import { anHourAfter, visitDue } from './visit-due'

type Dependencies = VerifyDependencies & ActivityDependencies

/** After so many others have their turn. Most cost calls, of which there are fewer; what is known already costs none. */
const mostAtOnce = 300

/** Looks up what was reprocessed and has no answer yet, and asks connectors on, also while no page is open. */
export const plansJob: TickJob<Dependencies> = {
  name: 'plans',
  run: async (dependencies, slice) => {
    const stored = await dependencies.jobStates.read(waitingPlans)
    if (!stored.ok) return stored
    const now = dependencies.clock.now()
    const { waiting } = stored.value
    const visited = await visitDue({ waiting, now, slice }, (id) =>
      verifyOf(dependencies, id, slice),
    )
    return visited.ok ? success({ verified: visited.value }) : visited
  },
}

const verifyOf = async (
  dependencies: Dependencies,
  id: string,
  slice: Slice,
): Promise<Result<number, Failure>> => {
  const loaded = await loadPlan(dependencies, id)
  if (!loaded.ok) return loaded
  if (loaded.value === undefined) return soughtAgain(dependencies, id)
  const isAffordable = (order: PlannedOrder) => slice.calls.take(callsFor(dependencies, order))
  const noted = await noteLeftActs(dependencies, loaded.value)
  const answered = await takeAnswers(dependencies, noted)
  if (!answered.ok) return answered
  const due = dueIn(answered.value, dependencies.clock.now()).slice(0, mostAtOnce)
  let waiting = 0
  const mayAsk = (order: PlannedOrder) => {
    const may = isAffordable(order)
    if (!may) waiting += 1
    return may
  }
  const looked = await verifyOrders(dependencies, answered.value, { due, mayAsk })
  if (!looked.ok) return looked
  const verified = due.length - waiting
  const { memory, clock } = dependencies
  // The page of a person releases by itself what it checks before, with that person's rights.
  const isWatched = memory.resends.isWatched(id, clock.now())
  if (isWatched || looked.value.plan.sending.length === 0) return success(verified)
  // No person is there with whose rights anything could be checked.
  const released = await releaseNext(dependencies, looked.value, {
    prepare: (plan, stale) => leaveUnchecked(dependencies, plan, stale),
    isAffordable,
  })
  if (!released.ok) return released
  const next = await noteNextVerification(dependencies, released.value)
  return next.ok ? success(verified) : next
}

/** A store may say for a while that it has none: a plan that is looked for no more would be lost with its appointment. */
const soughtAgain = async (
  { jobStates, clock }: Dependencies,
  id: string,
): Promise<Result<number, Failure>> => {
  const at = anHourAfter(clock.now())
  const written = await jobStates.change(waitingPlans, ({ paces, waiting }) => ({
    paces,
    waiting: id in waiting ? { ...waiting, [id]: at } : waiting,
  }))
  return written.ok ? success(0) : written
}
