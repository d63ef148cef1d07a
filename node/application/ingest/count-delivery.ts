import type { Failure } from '../../domain/failure'
import type { ReplicaHours } from '../../domain/ingest/source-hours'
import type { Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import {
  isConnectorId,
  wasLastKnownRight,
  type AuthenticationDependencies,
} from '../connectors/authenticate-connector'
import type { Delivery } from './receive'
import type { SourceEvent } from './source-counts'

export type CountingDependencies = AuthenticationDependencies & {
  readonly sourceHours: Collection<ReplicaHours>
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

/** Counts what a source sent that was not kept. */
export const countFailure = (
  { state, clock }: Pick<CountingDependencies, 'state' | 'clock'>,
  source: string,
  failure: Failure,
): void => {
  const count = countOf(failure)
  if (count !== undefined) state.sources.count(clock.now(), { source, ...count })
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
  const { state, clock } = dependencies
  const source = delivery.connectorId
  const kept = await keep()
  if (kept.ok) {
    const count = countOfKept(kept.value)
    if (count !== undefined) state.sources.count(clock.now(), { source, ...count })
  }
  // A wrong token is "not found", so what was read too badly to keep bore the right one.
  else if (wasLastKnownRight(dependencies, delivery)) countFailure(dependencies, source, kept.error)
  // An address that was replaced or revoked, most often. Whoever holds no connector's id is not counted.
  else if (kept.error.kind === 'not-found' && isConnectorId(source)) {
    state.sources.count(clock.now(), { source, refused: 1, failure: { reason: 'wrong-token' } })
  }
  await state.sources.flushWhenDue(dependencies)
  return kept
}
