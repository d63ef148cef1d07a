import type { Failure } from '../../domain/failure'
import type { RelayDelivery } from '../../domain/relay/relay-delivery'
import { success, type Result } from '../../lib/result'
import { attemptRelay } from '../relay'
import type { TickDependencies } from './tick-dependencies'
import type { JobReport, Slice, TickJob } from './tick-job'

const atOnce = 8

const passOnWaiting = async (
  dependencies: TickDependencies,
  slice: Slice,
): Promise<Result<JobReport, Failure>> => {
  const { outbox, clock } = dependencies
  const silent = new Set<string>()
  let passedOn = 0
  let failed = 0
  const due = await outbox.due(clock.now())
  if (!due.ok) return due
  for (let from = 0; from < due.value.length; from += atOnce) {
    if (slice.isOver()) break
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
  return success({ passedOn, failed })
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

/** Passes on notifications that wait. */
export const relayJob: TickJob = { name: 'relay', run: passOnWaiting }
