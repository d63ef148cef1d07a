import type { Connector } from '../../domain/connectors/connector'
import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { AccountState } from '../memory/account-state'

type Dependencies = {
  readonly clock: Clock
  readonly connectors: Collection<Connector>
  readonly state: AccountState
}

/** How long Master Data's index may lag behind a write at most; after it, the list is right by itself. */
const indexedWithinMs = 60_000

/** All connectors, with what this replica wrote a moment ago: who revokes one must not see it valid. */
export const listConnectors = async ({
  clock,
  connectors,
  state,
}: Dependencies): Promise<Result<readonly Connector[], UpstreamFailure>> => {
  const listed = await connectors.list()
  if (!listed.ok) return listed
  const now = Date.parse(clock.now())
  const byId = new Map(listed.value.map((connector) => [connector.id, connector]))
  for (const { connector, readAt } of state.writtenConnectors.values()) {
    if (connector !== undefined && now - readAt < indexedWithinMs) byId.set(connector.id, connector)
  }
  return success([...byId.values()])
}
