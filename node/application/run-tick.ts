import { randomUUID, timingSafeEqual } from 'node:crypto'

import type { Failure } from '../domain/failure'
import type { RelayDelivery } from '../domain/relay/relay-delivery'
import { failure, success, type Result } from '../lib/result'
import type { ConnectorStore } from '../ports/connector-store'
import type { LeaseStore } from '../ports/lease-store'
import type { TickSecretStore } from '../ports/tick-secret-store'
import type { AccountState } from './account-state'
import { createToken, hashToken } from './connector-token'
import { attemptRelay, type RelayDependencies } from './relay'

export type TickDependencies = RelayDependencies & {
  readonly replicaId: string
  readonly state: AccountState
  readonly connectors: ConnectorStore
  readonly leases: LeaseStore
  readonly tickSecrets: TickSecretStore
}

/** What a tick did. `busy`: another replica is at it. */
export type TickReport =
  | { readonly outcome: 'done'; readonly passedOn: number; readonly failed: number }
  | { readonly outcome: 'busy' }

const sliceMs = 20_000
// Longer than a slice with its last group, in which every call may take its full time.
const leaseMs = 60_000
const secretFreshForMs = 60_000
const atOnce = 8

/** Background work, in one slice of at most 20 seconds: passes on notifications that wait. */
export const runTick = async (
  dependencies: TickDependencies,
  secret: string,
): Promise<Result<TickReport, Failure>> => {
  const allowed = await isTickSecret(dependencies, secret)
  if (!allowed.ok) return allowed
  if (!allowed.value) return failure({ kind: 'not-found' })
  const { leases, clock } = dependencies
  // Of one tick, not of one replica: two ticks of a replica may overlap.
  const holder = `${dependencies.replicaId}:${randomUUID()}`
  const until = new Date(Date.parse(clock.now()) + leaseMs).toISOString()
  const acquired = await leases.acquire('tick', holder, until)
  if (!acquired.ok) return acquired
  if (!acquired.value) return success({ outcome: 'busy' })
  try {
    return await passOnWaiting(dependencies)
  } finally {
    await leases.release('tick', holder)
  }
}

const passOnWaiting = async (
  dependencies: TickDependencies,
): Promise<Result<TickReport, Failure>> => {
  const { outbox, clock } = dependencies
  const startedAt = Date.parse(clock.now())
  const silent = new Set<string>()
  let passedOn = 0
  let failed = 0
  const due = await outbox.due(clock.now())
  if (!due.ok) return due
  for (let from = 0; from < due.value.length; from += atOnce) {
    if (Date.parse(clock.now()) - startedAt > sliceMs) break
    // A connector that does not answer would hold up everybody behind it: once a slice is enough.
    const group = due.value
      .slice(from, from + atOnce)
      .filter(({ connectorId }) => !silent.has(connectorId))
    const results = await Promise.all(group.map((delivery) => passOn(dependencies, delivery)))
    results.forEach((result, index) => {
      const connectorId = group[index]?.connectorId
      if (!result.ok && connectorId !== undefined) silent.add(connectorId)
    })
    passedOn += results.filter(({ ok }) => ok).length
    failed += results.filter(({ ok }) => !ok).length
  }
  return success({ outcome: 'done', passedOn, failed })
}

const passOn = async (
  dependencies: TickDependencies,
  listed: RelayDelivery,
): Promise<Result<void, Failure>> => {
  // The list lags behind: what was delivered meanwhile is gone, and what was tried is not due.
  const current = await dependencies.outbox.read(listed.id)
  if (!current.ok) return current
  const delivery = current.value
  if (delivery === undefined || delivery.nextAttemptAt > dependencies.clock.now()) {
    return success(undefined)
  }
  const connector = await dependencies.connectors.read(delivery.connectorId)
  return connector.ok ? attemptRelay(dependencies, connector.value, delivery) : connector
}

/** Issues a new secret for the scheduler; the one before it ends within a minute. */
export const rotateTickSecret = async ({
  tickSecrets,
  state,
}: Pick<TickDependencies, 'tickSecrets' | 'state'>): Promise<Result<string, Failure>> => {
  const secret = createToken()
  const written = await tickSecrets.write(hashToken(secret))
  if (!written.ok) return written
  state.tickSecret.readAt = undefined
  return success(secret)
}

const isTickSecret = async (
  { tickSecrets, state, clock }: TickDependencies,
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
