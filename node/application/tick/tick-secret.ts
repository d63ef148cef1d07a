import { timingSafeEqual } from 'node:crypto'

import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { createToken, hashToken } from '../connector-token'
import type { TickDependencies } from './tick-dependencies'

const secretFreshForMs = 60_000

type SecretDependencies = Pick<TickDependencies, 'tickSecrets' | 'state' | 'clock'>

/** Issues a new secret for the scheduler; the one before it ends within a minute. */
export const rotateTickSecret = async ({
  tickSecrets,
  state,
}: Omit<SecretDependencies, 'clock'>): Promise<Result<string, Failure>> => {
  const secret = createToken()
  const written = await tickSecrets.write(hashToken(secret))
  if (!written.ok) return written
  state.tickSecret.readAt = undefined
  return success(secret)
}

/** Whether a caller holds the scheduler's secret. */
export const isTickSecret = async (
  { tickSecrets, state, clock }: SecretDependencies,
  secret: string,
): Promise<Result<boolean, Failure>> => {
  const now = Date.parse(clock.now())
  const known = state.tickSecret
  if (known.readAt === undefined || now - known.readAt >= secretFreshForMs) {
    const read = await tickSecrets.read()
    if (!read.ok) return read
    known.hash = read.value
    known.readAt = now
  }
  const given = Buffer.from(hashToken(secret))
  const stored = Buffer.from(known.hash ?? '')
  return success(given.length === stored.length && timingSafeEqual(given, stored))
}
