import type { Connector } from '../domain/connector'
import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** The registered connectors of one account and workspace. */
export type ConnectorStore = {
  readonly read: (id: string) => Promise<Result<Connector | undefined, UpstreamFailure>>
  /** Creates or replaces; the last writer wins, and writes are rare and by one person. */
  readonly write: (connector: Connector) => Promise<Result<void, UpstreamFailure>>
  /** All connectors, in no particular order; at most 100. From the search index. */
  readonly list: () => Promise<Result<readonly Connector[], UpstreamFailure>>
}
