import { z } from 'zod'

import type { Failure } from '../../domain/failure'
import { isSentOn, nextVerificationOf } from '../../domain/plans/plan-state'
import { afterNoAnswer } from '../../domain/plans/verification-times'
import { medianOf } from '../../lib/median'
import { earliest } from '../../lib/moments'
import type { Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { jobState, type JobStates } from '../tick/job-states'
import { withoutVisit, withVisit } from '../tick/visit-due'
import { ordersOf, type LoadedPlan } from './plan-store'

const waitingSchema = z.object({
  /** When a plan is looked at next, by its id. */
  waiting: z.record(z.string()),
  /** How many seconds an order took in the batches that were marked last. */
  paces: z.array(z.number()),
})

const none: z.infer<typeof waitingSchema> = { waiting: {}, paces: [] }

/** What the background work needs to know of plans without reading them. */
export const waitingPlans = jobState('plans', waitingSchema, none)

type Dependencies = { readonly jobStates: JobStates }

/** While connectors are asked for its orders a plan is looked at each minute: for answers, and for the next batch. */
const sentOnAfterMs = 60_000

type TimedDependencies = Dependencies & { readonly clock: Clock }

const noteVisit = (
  { jobStates, clock }: TimedDependencies,
  id: string,
  next: string | undefined,
): Promise<Result<unknown, Failure>> =>
  jobStates.change(waitingPlans, ({ waiting, paces }) => ({
    paces,
    waiting: withVisit(waiting, id, { next, now: clock.now() }),
  }))

/**
 * Writes down, before anything is done to a plan, that it is looked at soon: whoever does it may die, or fail, at any moment.
 */
export const noteAct = (
  dependencies: TimedDependencies,
  id: string,
): Promise<Result<unknown, Failure>> =>
  noteVisit(dependencies, id, afterNoAnswer(dependencies.clock.now()))

/** Writes down when a plan is looked at next. */
export const noteNextVerification = (
  dependencies: TimedDependencies,
  loaded: LoadedPlan,
): Promise<Result<unknown, Failure>> => {
  const orders = ordersOf(loaded)
  const soon = new Date(Date.parse(dependencies.clock.now()) + sentOnAfterMs).toISOString()
  const sentOn = isSentOn(loaded.plan, orders) ? soon : undefined
  const next = earliest([sentOn, nextVerificationOf(orders)].flatMap((at) => at ?? []))
  return noteVisit(dependencies, loaded.plan.id, next)
}

/** Nobody looks for a plan that ended. */
export const forgetVerification = (
  { jobStates }: Dependencies,
  id: string,
): Promise<Result<unknown, Failure>> =>
  jobStates.change(waitingPlans, ({ waiting, paces }) => ({
    paces,
    waiting: withoutVisit(waiting, id),
  }))

const mostPaces = 20

/** Nobody reprocesses an order faster, and whoever took longer did something else as well. */
const believed = { from: 0.5, to: 120 }

/** Takes in how long somebody took for a batch. */
export const notePace = (
  { jobStates }: Dependencies,
  secondsPerOrder: number,
): Promise<Result<unknown, Failure>> =>
  jobStates.change(waitingPlans, ({ waiting, paces }) => ({
    waiting,
    paces:
      secondsPerOrder < believed.from || secondsPerOrder > believed.to
        ? paces
        : [...paces, secondsPerOrder].slice(-mostPaces),
  }))

export type Pace = { readonly secondsPerOrder: number; readonly isOwnPace: boolean }

/** A guess, until the store's own pace is known. */
const guess: Pace = { secondsPerOrder: 8, isOwnPace: false }

/** How long reprocessing an order takes here; the guess also where that cannot be read. */
export const paceOf = async ({ jobStates }: Dependencies): Promise<Pace> => {
  const known = await jobStates.read(waitingPlans)
  if (!known.ok || known.value.paces.length === 0) return guess
  return { secondsPerOrder: medianOf(known.value.paces), isOwnPace: true }
}
