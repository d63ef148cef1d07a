import type { Failure, UpstreamFailure } from '../domain/failure'
import type { TaughtTemplate } from '../domain/unknown-messages/taught-template'
import type { Result } from '../lib/result'

/** What people of one account and workspace taught about messages that no rule knows. */
export type TaughtTemplateStore = {
  /** All of them, in no particular order. From the search index: may lag behind writes. */
  readonly list: () => Promise<Result<readonly TaughtTemplate[], UpstreamFailure>>
  /** Adds or replaces by template, whatever was taught of it before. `ok` means that it is stored. */
  readonly write: (taught: TaughtTemplate) => Promise<Result<void, Failure>>
  /** Removing what is gone is a success. */
  readonly remove: (template: string) => Promise<Result<void, UpstreamFailure>>
}
