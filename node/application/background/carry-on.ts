import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { JobStates } from '../tick/job-states'
import type { RunSlice } from '../tick/tick-report'
import type { BackgroundMemory } from './background-memory'
import { readBackground, type BackgroundStates, type Caller } from './background-states'

export type CarryOnDependencies = {
  readonly clock: Clock
  readonly jobStates: JobStates
  readonly memory: { readonly background: BackgroundMemory }
  readonly runSlice: RunSlice
}

/** So long nobody has called for background work before others carry it on. */
const restsForMs = 5 * 60_000

/** Shorter than a scheduler's: whoever carries it on came for something else. */
const sliceMs = 10_000

type Carrier = Exclude<Caller, 'scheduler' | 'own-scheduler'>

const mayRest = ({ memory: { background }, clock }: CarryOnDependencies): boolean => {
  const now = Date.parse(clock.now())
  return background.isCarryingOn || now - background.lastRun(now) < restsForMs
}

const lastHeardOf = ({ lastRun, schedule }: BackgroundStates): number =>
  // A schedule that was registered just now has not had the time to call.
  Date.parse(lastRun?.at ?? schedule?.attemptedAt ?? '') || 0

const carryOnUnless = async (
  dependencies: CarryOnDependencies,
  states: BackgroundStates,
  by: Carrier,
): Promise<Result<unknown, Failure>> => {
  const { memory, clock, runSlice } = dependencies
  const heardAt = lastHeardOf(states)
  if (Date.parse(clock.now()) - heardAt < restsForMs) {
    memory.background.noteRun(heardAt)
    return success(undefined)
  }
  return runSlice(by, sliceMs)
}

/**
 * Carries background work on where nobody has called for it for some minutes, because VTEX's scheduler refused or forgot
 * the app. For what is called often: it costs nothing but a look at the clock, and a look at the store every five minutes.
 */
export const carryOn = async (
  dependencies: CarryOnDependencies,
  by: Carrier,
): Promise<Result<unknown, Failure>> => {
  if (mayRest(dependencies)) return success(undefined)
  const { memory, clock, jobStates } = dependencies
  memory.background.noteRun(Date.parse(clock.now()))
  return memory.background.whileCarryingOn(async () => {
    const states = await readBackground(jobStates)
    return states.ok ? carryOnUnless(dependencies, states.value, by) : states
  })
}

/** The same for a replica that begins its life with a person's visit: it does not know how long nobody called. */
export const carryOnNow = async (
  dependencies: CarryOnDependencies,
  states: BackgroundStates,
): Promise<Result<unknown, Failure>> => {
  const { background } = dependencies.memory
  if (background.isCarryingOn) return success(undefined)
  return background.whileCarryingOn(() => carryOnUnless(dependencies, states, 'visit'))
}
