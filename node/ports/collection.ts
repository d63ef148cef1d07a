import type { Failure, UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** What a change makes of what is kept, or why nothing changes. Called again on the newest where another came between. */
export type ContentChange<Content, Problem> = (
  current: Content | undefined,
) => Result<Content, Problem>

export type ConflictFailure = Extract<Failure, { kind: 'conflict' }>

/** Documents of one kind that are kept for one account and workspace, each under a key of its own. */
export type Collection<Content, Key extends string = string> = {
  /** By id: never older than the last change. Undefined where there is none. */
  readonly read: (key: Key) => Promise<Result<Content | undefined, UpstreamFailure>>
  /**
   * Changes or creates one so that no other change is lost. `ok` means that it is stored. `conflict`: others kept changing
   * it; nothing of this change is certain.
   */
  readonly change: <Problem = never>(
    key: Key,
    change: ContentChange<Content, Problem>,
  ) => Promise<Result<Content, Problem | ConflictFailure | UpstreamFailure>>
  /** Keeps it whatever stood there: for documents with one writer, or whose writers all write the same. */
  readonly put: (key: Key, content: Content) => Promise<Result<void, UpstreamFailure>>
  /**
   * Sets the fields of a part and leaves the others, whoever sets those: where each field has one writer at a time. Not
   * done where what is there was read as "not found" before: the part was made of a wrong answer.
   */
  readonly merge: (key: Key, part: Content) => Promise<Result<void, UpstreamFailure>>
  /**
   * Removes one where it is still as the caller knows it. Removing what is gone is a success. What is written in the
   * instant between looking and removing is lost with it. Of a kind that is kept for good none is: that is a bug, and thrown.
   */
  readonly remove: (
    key: Key,
    isStill?: (content: Content) => boolean,
  ) => Promise<Result<void, UpstreamFailure>>
  /**
   * All of them, in no particular order; or some of them.
   * From the search index: may lag behind writes.
   */
  readonly list: (among?: Among) => Promise<Result<readonly Content[], UpstreamFailure>>
  /** How many there are. From the search index. */
  readonly count: () => Promise<Result<number, UpstreamFailure>>
}

export type Among = FromOn | UpTo | AnyOf

/** Those with a field at or after a text, the greatest first, at most so many. */
export type FromOn = { readonly field: string; readonly from: string; readonly most: number }

/** Those with a field at or before a text, the least first, at most so many. One without the field is none of them. */
export type UpTo = { readonly field: string; readonly upTo: string; readonly most: number }

/** Those in whose list of texts one of these stands. `refused` where the store cannot search in lists. */
export type AnyOf = { readonly field: string; readonly anyOf: readonly string[] }
