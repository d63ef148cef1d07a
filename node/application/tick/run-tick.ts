import type { Failure } from '../../domain/failure'
import { failure, type Result } from '../../lib/result'
import { stateNames } from '../background/background-states'
import { runSlice, type TickReport } from './run-slice'
import type { TickDependencies } from './tick-dependencies'
import type { TickCaller } from '../background/background-memory'
import { isTickSecret } from './tick-secret'

/** How often it is written down that a call came without a key that is known. */
const missNotedEveryMs = 10 * 60_000

const sliceMs = 20_000

/** Background work, called for by a scheduler, in one slice of at most 20 seconds that the jobs share. */
export const runTick = async (
  dependencies: TickDependencies,
  secret: string,
  by: TickCaller,
): Promise<Result<TickReport, Failure>> => {
  const allowed = await isTickSecret(dependencies, secret, by)
  if (!allowed.ok) return allowed
  if (allowed.value) return runSlice(dependencies, { by, sliceMs })
  if (by === 'scheduler') await noteMiss(dependencies)
  return failure({ kind: 'not-found' })
}

/** The platform calls, but not with what it was given: people are told, since nothing else would show it. */
const noteMiss = async ({ jobStates, clock, memory }: TickDependencies) => {
  const at = clock.now()
  if (!memory.background.takeMiss(Date.parse(at), missNotedEveryMs)) return
  await jobStates.write(stateNames.scheduleMiss, { at })
}
