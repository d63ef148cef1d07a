import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { runSlice } from '../tick/run-slice'
import type { TickDependencies } from '../tick/tick-dependencies'
import { readBackground, type BackgroundStates, type Caller } from './background-states'

/** So long nobody has called for background work before others carry it on. */
const restsForMs = 5 * 60_000

/** Shorter than a scheduler's: whoever carries it on came for something else. */
const sliceMs = 10_000

type Carrier = Exclude<Caller, 'scheduler' | 'own-scheduler'>

const mayRest = ({ state: { background }, clock }: TickDependencies): boolean => {
  const now = Date.parse(clock.now())
  background.ranAt ??= now
  return background.isCarryingOn || now - background.ranAt < restsForMs
}

const lastHeardOf = ({ lastRun, schedule }: BackgroundStates): number =>
  // A schedule that was registered just now has not had the time to call.
  Date.parse(lastRun?.at ?? schedule?.attemptedAt ?? '') || 0

const carryOnUnless = async (
  dependencies: TickDependencies,
  states: BackgroundStates,
  by: Carrier,
): Promise<Result<unknown, Failure>> => {
  const { state, clock } = dependencies
  const heardAt = lastHeardOf(states)
  if (Date.parse(clock.now()) - heardAt < restsForMs) {
    state.background.ranAt = heardAt
    return success(undefined)
  }
  return runSlice(dependencies, { by, sliceMs })
}

/**
 * Carries background work on where nobody has called for it for some minutes, because VTEX's scheduler refused or forgot
 * the app. For what is called often: it costs nothing but a look at the clock, and a look at the store every five minutes.
 */
export const carryOn = async (
  dependencies: TickDependencies,
  by: Carrier,
): Promise<Result<unknown, Failure>> => {
  if (mayRest(dependencies)) return success(undefined)
  const { background } = dependencies.state
  background.isCarryingOn = true
  background.ranAt = Date.parse(dependencies.clock.now())
  try {
    const states = await readBackground(dependencies.jobStates)
    return states.ok ? await carryOnUnless(dependencies, states.value, by) : states
  } finally {
    background.isCarryingOn = false
  }
}

/** The same for a replica that begins its life with a person's visit: it does not know how long nobody called. */
export const carryOnNow = async (
  dependencies: TickDependencies,
  states: BackgroundStates,
): Promise<Result<unknown, Failure>> => {
  const { background } = dependencies.state
  if (background.isCarryingOn) return success(undefined)
  background.isCarryingOn = true
  try {
    return await carryOnUnless(dependencies, states, 'visit')
  } finally {
    background.isCarryingOn = false
  }
}
