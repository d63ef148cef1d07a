import type { Failure } from '../../domain/failure'
import { failure, type Result } from '../../lib/result'
import { backgroundStates } from '../background/background-states'
import type { TickCaller } from '../background/background-memory'
import type { RunSlice, TickReport } from './tick-report'
import { isTickSecret, type KeyDependencies } from './tick-secret'

type TickDependencies = KeyDependencies & { readonly runSlice: RunSlice }

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
  if (allowed.value) return dependencies.runSlice(by, sliceMs)
  if (by === 'scheduler') await noteMiss(dependencies)
  return failure({ kind: 'not-found' })
}

/** The platform calls, but not with what it was given: people are told, since nothing else would show it. */
const noteMiss = async ({ jobStates, clock, memory }: KeyDependencies) => {
  const at = clock.now()
  if (!memory.background.takeMiss(Date.parse(at), missNotedEveryMs)) return
  await jobStates.write(backgroundStates.scheduleMiss, { at })
}
