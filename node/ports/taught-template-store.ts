import type { UpstreamFailure } from '../domain/failure'
import type { TaughtTemplate } from '../domain/taught-template'
import type { Result } from '../lib/result'

/** What people of one account and workspace taught about messages that no rule knows. */
export type TaughtTemplateStore = {
  /** All of them, in no particular order. From the search index: may lag behind writes. */
  readonly list: () => Promise<Result<readonly TaughtTemplate[], UpstreamFailure>>
  /** Adds or replaces by template; the last writer wins, and writes are rare and by one person. */
  readonly write: (taught: TaughtTemplate) => Promise<Result<void, UpstreamFailure>>
  /** Removing what is gone is a success. */
  readonly remove: (template: string) => Promise<Result<void, UpstreamFailure>>
}
