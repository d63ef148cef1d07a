import type { Failure } from '../../domain/failure'
import type { Plan } from '../../domain/plans/plan'
import { isStopped, stopOf, withResumed, withStopped } from '../../domain/resends/resend-queue'
import type { ResendQueue } from '../../domain/resends/resend-queue'
import { allOf, success, type Result } from '../../lib/result'
import { changeQueue, readQueue, type ResendDependencies } from '../resends/resend-queues'
import { changePlan, type LoadedPlan, type PlanStores } from './plan-store'

// Whether a plan is stopped stands in the queues of its connectors too, and there first: from then on nothing of it is given
// out, whatever a release that is under way or this plan says.

type StopDependencies = PlanStores & ResendDependencies

type QueueChange = (queue: ResendQueue, plan: string, now: string) => ResendQueue

/** Changes the queues of a plan that are there: where none is, no connector ever fetched. */
const inQueues = async (
  dependencies: StopDependencies,
  { id, affiliates }: Plan,
  change: QueueChange,
): Promise<Result<unknown, Failure>> =>
  allOf(
    await Promise.all(
      affiliates.map(async (affiliateId): Promise<Result<unknown, Failure>> => {
        const read = await readQueue(dependencies, affiliateId)
        if (!read.ok || read.value === undefined) return read
        const now = dependencies.clock.now()
        return changeQueue(dependencies, affiliateId, (queue) => change(queue, id, now))
      }),
    ),
  )

/** Stops a plan, its queues first. Done again it does what was left undone. */
export const stopAsking = async (
  dependencies: StopDependencies,
  loaded: LoadedPlan,
  stopped: NonNullable<Plan['stopped']>,
): Promise<Result<LoadedPlan, Failure>> => {
  const inAll = await inQueues(dependencies, loaded.plan, withStopped)
  if (!inAll.ok) return inAll
  return changePlan(dependencies, loaded, (plan) =>
    success({ ...plan, stopped: plan.stopped ?? stopped, sending: [] }),
  )
}

/** Lets connectors be asked again for what they had fetched. */
export const askAgain = (
  dependencies: StopDependencies,
  plan: Plan,
): Promise<Result<unknown, Failure>> => inQueues(dependencies, plan, withResumed)

/** So long somebody may be at it: then it is finished by whoever comes by. */
const underWayForMs = 60_000

export type Agreed = { readonly loaded: LoadedPlan; readonly queue: ResendQueue }

/** A plan and a queue of which one only was stopped, since whoever did it died: the other is then stopped too. */
export const agreedOnStop = async (
  dependencies: StopDependencies,
  { loaded, queue }: Agreed,
): Promise<Result<Agreed, Failure>> => {
  const { plan } = loaded
  const now = dependencies.clock.now()
  const stop = stopOf(queue, plan.id)
  const since = stop?.resumedAt ?? stop?.at ?? ''
  const isUnderWay = Date.parse(now) - Date.parse(since) < underWayForMs
  const isAgreed = isStopped(queue, plan.id) === (plan.stopped !== undefined)
  if (isAgreed || isUnderWay) return success({ loaded, queue })
  if (plan.stopped === undefined) {
    const stopped = await stopAsking(dependencies, loaded, { reason: 'BY_PERSON', at: since })
    return stopped.ok ? success({ loaded: stopped.value, queue }) : stopped
  }
  const { affiliateId } = queue
  const changed = await changeQueue(dependencies, affiliateId, (current) =>
    withStopped(current, plan.id, now),
  )
  return changed.ok ? success({ loaded, queue: changed.value }) : changed
}
