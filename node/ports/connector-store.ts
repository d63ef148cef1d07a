import type { Connector } from '../domain/connectors/connector'
import type { Failure, UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** What becomes of a connector, or why nothing does. Called again on the newest one where another change came between. */
export type ConnectorChange = (current: Connector | undefined) => Result<Connector, Failure>

/** The registered connectors of one account and workspace. */
export type ConnectorStore = {
  /** By id: never older than the last change. */
  readonly read: (id: string) => Promise<Result<Connector | undefined, UpstreamFailure>>
  /**
   * Changes or creates one so that no other change is lost. `ok` means that it is stored. `conflict`: others kept changing
   * it; nothing of this change is certain.
   */
  readonly change: (id: string, change: ConnectorChange) => Promise<Result<Connector, Failure>>
  /** All connectors, in no particular order; at most 100. From the search index. */
  readonly list: () => Promise<Result<readonly Connector[], UpstreamFailure>>
}
