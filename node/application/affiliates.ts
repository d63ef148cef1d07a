import type { UpstreamFailure } from '../domain/failure'
import { success, type Result } from '../lib/result'
import type { Affiliate, AffiliateDirectory } from '../ports/affiliate-directory'
import type { Clock } from '../ports/clock'
import type { ConnectorStore } from '../ports/connector-store'
import type { AccountState } from './account-state'

export type AffiliatesDependencies = {
  readonly clock: Clock
  readonly affiliates: AffiliateDirectory
  readonly connectors: ConnectorStore
  readonly state: AccountState
}

const freshForMs = 10 * 60_000

/**
 * The store's affiliates: those that VTEX lists, read at most every ten minutes, and those of registered connectors.
 * VTEX's list may be closed to the app; connectors alone then say which marketplaces there are.
 */
export const knownAffiliates = async ({
  clock,
  affiliates,
  connectors,
  state,
}: AffiliatesDependencies): Promise<Result<readonly Affiliate[], UpstreamFailure>> => {
  const now = Date.parse(clock.now())
  if (state.affiliates !== undefined && now - state.affiliates.readAt < freshForMs) {
    return success(state.affiliates.known)
  }
  const [listed, registered] = await Promise.all([affiliates.list(), connectors.list()])
  if (!listed.ok && !registered.ok) return listed
  const known = new Map<string, Affiliate>()
  for (const { affiliateId, marketplaceName } of registered.ok ? registered.value : []) {
    known.set(affiliateId, { id: affiliateId, name: marketplaceName, salesChannel: '' })
  }
  for (const affiliate of listed.ok ? listed.value : []) {
    const name = known.get(affiliate.id)?.name || affiliate.name || affiliate.id
    known.set(affiliate.id, { ...affiliate, name })
  }
  const all = [...known.values()].sort((left, right) => (left.id < right.id ? -1 : 1))
  // A list that could not be read is asked for again soon; what is known meanwhile serves.
  if (listed.ok) state.affiliates = { known: all, readAt: now }
  return success(all)
}
