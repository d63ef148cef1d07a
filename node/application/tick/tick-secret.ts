import { timingSafeEqual } from 'node:crypto'

import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { BackgroundMemory, TickCaller } from '../background/background-memory'
import { readBackground, backgroundStates } from '../background/background-states'
import { createToken, hashToken } from '../connectors/connector-token'
import type { JobStates } from './job-states'

/**
 * A key that is known is looked up again after so long: one that was replaced ends. The platform's own is replaced by
 * the app itself, and the one before it is as good.
 */
const freshForMs = { 'own-scheduler': 60_000, scheduler: 60 * 60_000 } as const

/** One that is not known may have been issued by another replica just now. */
const missFreshForMs = 5_000

export type KeyDependencies = {
  readonly clock: Clock
  readonly jobStates: JobStates
  readonly memory: { readonly background: BackgroundMemory }
}

/** Issues a new key for a scheduler of the store's own; the one before it ends within a minute. */
export const rotateTickSecret = async ({
  jobStates,
  memory,
}: Omit<KeyDependencies, 'clock'>): Promise<Result<string, Failure>> => {
  const secret = createToken()
  const written = await jobStates.write(backgroundStates.ownKey, { hash: hashToken(secret) })
  if (!written.ok) return written
  memory.background.keys.expire()
  return success(secret)
}

const isAmong = (hashes: readonly string[], secret: string): boolean => {
  const given = Buffer.from(hashToken(secret))
  const matches = hashes.map((hash) => {
    const stored = Buffer.from(hash)
    return given.length === stored.length && timingSafeEqual(given, stored)
  })
  return matches.includes(true)
}

/** Whether a caller holds a key of its kind. */
export const isTickSecret = async (
  { jobStates, memory, clock }: KeyDependencies,
  secret: string,
  caller: TickCaller,
): Promise<Result<boolean, Failure>> => {
  const { keys } = memory.background
  const isKnown = isAmong(keys.last[caller], secret)
  const read = await keys.read(
    clock,
    async () => {
      const states = await readBackground(jobStates)
      if (!states.ok) return states
      const { schedule, ownKey } = states.value
      return success({
        scheduler: [schedule?.key ?? [], schedule?.otherKeys ?? []].flat(),
        'own-scheduler': [ownKey ?? []].flat(),
      })
    },
    isKnown ? freshForMs[caller] : missFreshForMs,
  )
  return read.ok ? success(isAmong(read.value[caller], secret)) : read
}
