import type { Connector } from '../../domain/connectors/connector'
import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { ConnectorMemory } from './connector-memory'

export type ConnectorDependencies = {
  readonly clock: Clock
  readonly connectors: Collection<Connector>
  readonly memory: { readonly connectors: ConnectorMemory }
}

/** All connectors, with what this replica wrote a moment ago: who revokes one must not see it valid. */
export const listConnectors = async ({
  clock,
  connectors,
  memory,
}: ConnectorDependencies): Promise<Result<readonly Connector[], UpstreamFailure>> => {
  const all = await memory.connectors.all.read(clock, connectors.list)
  return all.ok ? success([...all.value.values()]) : all
}
