import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

export type LogQuery = {
  /** Where the connector's logs are, by `logsAt`. */
  readonly address: URL
  readonly account: string
  /** yyyy-mm-dd */
  readonly day: string
}

/** Asks a connector for its log of a day, whatever the status of the entries. One attempt; redirects are not followed. */
export type ConnectorLogReader = {
  /** The body as it was read from JSON; at most 5 MB. An answer that is no JSON is a failure. */
  readonly read: (query: LogQuery) => Promise<Result<unknown, UpstreamFailure>>
}
