import type { Failure } from '../../domain/failure'
import type { ReplicaHours } from '../../domain/ingest/source-hours'
import type { Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import type { Clock } from '../../ports/clock'
import { isConnectorId, wasLastKnownRight } from '../connectors/authenticate-connector'
import type { ConnectorDependencies } from '../connectors/list-connectors'
import type { Delivery } from './receive'
import type { SourceEvent } from './source-counts'
import type { SourceMemory } from './source-memory'

export type CountingDependencies = ConnectorDependencies & {
  readonly sourceHours: Collection<ReplicaHours>
  readonly memory: { readonly sources: SourceMemory }
}

/** What a failure counts as; nothing where nobody can say whose it was. */
const countOf = (failure: Failure): Omit<SourceEvent, 'source'> | undefined => {
  switch (failure.kind) {
    case 'invalid-input': {
      const { field } = failure
      return { unreadable: 1, failure: { reason: 'unreadable', field } }
    }
    case 'upstream':
      return { refused: 1, failure: { reason: failure.reason } }
    case 'conflict':
      return { refused: 1, failure: { reason: failure.kind } }
    case 'not-found':
    case 'not-allowed':
      return undefined
  }
}

type Refused = readonly { readonly field: string }[] | undefined

/** What of a delivery could not be read while the rest was kept. */
export const countOfRefused = (refused: Refused): Omit<SourceEvent, 'source'> => {
  const [first] = refused ?? []
  if (refused === undefined || first === undefined) return {}
  return { unreadable: refused.length, failure: { reason: 'unreadable', field: first.field } }
}

type Counting = {
  readonly clock: Clock
  readonly memory: { readonly sources: SourceMemory }
}

/** Counts what a source sent that was not kept. */
export const countFailure = (
  { memory, clock }: Counting,
  source: string,
  failure: Failure,
): void => {
  const count = countOf(failure)
  if (count !== undefined) memory.sources.counts.count(clock.now(), { source, ...count })
}

/** Takes a delivery in and counts how that went, for the connector whose token it bore. */
export const countDelivery = async <Kept>(
  dependencies: CountingDependencies,
  delivery: Delivery,
  {
    keep,
    countOfKept,
  }: {
    readonly keep: () => Promise<Result<Kept, Failure>>
    /** Undefined for a test: that somebody tried an address says nothing of its connector. */
    readonly countOfKept: (kept: Kept) => Omit<SourceEvent, 'source'> | undefined
  },
): Promise<Result<Kept, Failure>> => {
  const { memory, clock } = dependencies
  const source = delivery.connectorId
  const kept = await keep()
  if (kept.ok) {
    const count = countOfKept(kept.value)
    if (count !== undefined) memory.sources.counts.count(clock.now(), { source, ...count })
  }
  // A wrong token is "not found", so what was read too badly to keep bore the right one.
  else if (wasLastKnownRight(dependencies, delivery)) countFailure(dependencies, source, kept.error)
  // An address that was replaced or revoked, most often. Whoever holds no connector's id is not counted.
  else if (kept.error.kind === 'not-found' && isConnectorId(source)) {
    memory.sources.counts.count(clock.now(), {
      source,
      refused: 1,
      failure: { reason: 'wrong-token' },
    })
  }
  await memory.sources.counts.flushWhenDue(dependencies)
  return kept
}
