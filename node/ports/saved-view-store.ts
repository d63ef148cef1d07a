import type { UpstreamFailure } from '../domain/failure'
import type { SavedViews } from '../domain/saved-view'
import type { Result } from '../lib/result'

/** The views that people of one account and workspace saved, each person's apart. A person is named by their login. */
export type SavedViewStore = {
  /** All of one person's, in no particular order; none before they saved one. By id: never older than the last write. */
  readonly read: (person: string) => Promise<Result<SavedViews, UpstreamFailure>>
  /** Adds or replaces these by id. Their person's other views stay as they are, whoever changes them meanwhile. */
  readonly write: (person: string, views: SavedViews) => Promise<Result<void, UpstreamFailure>>
  /** Removes one, and no other. Removing what is gone is a success. */
  readonly remove: (person: string, id: string) => Promise<Result<void, UpstreamFailure>>
}
