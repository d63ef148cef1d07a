import type { Failure, UpstreamFailure } from '../domain/failure'
import type { SavedViews } from '../domain/inbox/saved-view'
import type { Result } from '../lib/result'

/** What becomes of a person's views, or why nothing does. Called again on the newest where another change came between. */
export type SavedViewsChange = (current: SavedViews) => Result<SavedViews, Failure>

/** The views that people of one account and workspace saved, each person's apart. A person is named by their login. */
export type SavedViewStore = {
  /** All of one person's, in no particular order; none before they saved one. By id: never older than the last change. */
  readonly read: (person: string) => Promise<Result<SavedViews, UpstreamFailure>>
  /**
   * Changes one person's so that no other change is lost, and leaves everybody else's. `ok` means that they are stored.
   * `conflict`: others kept changing them; nothing of this change is certain.
   */
  readonly change: (
    person: string,
    change: SavedViewsChange,
  ) => Promise<Result<SavedViews, Failure>>
}
