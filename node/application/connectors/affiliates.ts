import type { Connector } from '../../domain/connectors/connector'
import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Affiliate, AffiliateDirectory } from '../../ports/affiliate-directory'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { AccountState } from '../memory/account-state'
import { listConnectors } from './list-connectors'

export type AffiliatesDependencies = {
  readonly clock: Clock
  readonly affiliates: AffiliateDirectory
  readonly connectors: Collection<Connector>
  readonly state: AccountState
}

const freshForMs = 10 * 60_000
/** A list that could not be read is asked for again sooner; what is known meanwhile serves. */
const failedForMs = 60_000

/**
 * The store's affiliates: those that VTEX lists, read at most every ten minutes, and those of registered connectors.
 * VTEX's list may be closed to the app; connectors alone then say which marketplaces there are.
 */
export const knownAffiliates = async (
  dependencies: AffiliatesDependencies,
): Promise<Result<readonly Affiliate[], UpstreamFailure>> => {
  const { clock, affiliates, state } = dependencies
  const now = Date.parse(clock.now())
  const before = state.affiliates
  const isFresh =
    before !== undefined &&
    now - before.readAt < (before.failure === undefined ? freshForMs : failedForMs)
  if (isFresh) return success(before.known)
  const [listed, registered] = await Promise.all([affiliates.list(), listConnectors(dependencies)])
  if (!listed.ok && !registered.ok) return listed
  const known = new Map<string, Affiliate>()
  for (const { affiliateId, marketplaceName } of registered.ok ? registered.value : []) {
    known.set(affiliateId, { id: affiliateId, name: marketplaceName, salesChannel: '' })
  }
  for (const affiliate of listed.ok ? listed.value : (before?.known ?? [])) {
    const name = known.get(affiliate.id)?.name || affiliate.name || affiliate.id
    known.set(affiliate.id, { ...affiliate, name })
  }
  const all = [...known.values()].sort((left, right) => (left.id < right.id ? -1 : 1))
  const failure = listed.ok ? undefined : listed.error
  state.affiliates = { known: all, readAt: now, failure }
  return success(all)
}

/**
 * Those, and the ones that a person entered. A failure where none is known because VTEX could not be asked: that a
 * store sells on no marketplace must not be taken from an outage.
 */
export const allAffiliates = async (
  dependencies: AffiliatesDependencies,
): Promise<Result<readonly Affiliate[], UpstreamFailure>> => {
  const { state } = dependencies
  const known = await knownAffiliates(dependencies)
  const ids = new Set(known.ok ? known.value.map(({ id }) => id) : [])
  const entered = state.settings.known.affiliates
    .filter(({ id }) => !ids.has(id))
    .map(({ id, name = id, salesChannel = '' }) => ({ id, name, salesChannel }))
  if (entered.length > 0) return success([...(known.ok ? known.value : []), ...entered])
  const failure = state.affiliates?.failure
  return known.ok && known.value.length === 0 && failure !== undefined
    ? { ok: false, error: failure }
    : known
}
