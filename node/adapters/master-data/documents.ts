import { isDeepStrictEqual } from 'node:util'

import type { Document } from '../../clients/master-data/client'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import { contentOf, Place, type DocumentKind } from './document-place'
import { inTurn } from './in-turn'
import { attempt, searchAll, upstreamFailure, type MasterData } from './master-data'

// How everything but orders is kept: a document is changed by reading it, applying the change to what was read, writing
// under the condition that nobody wrote meanwhile, and reading it back. Only what is read back counts: how a failed
// condition is answered is not documented, and neither is what a condition does where there is no document. A document
// that seems not to be there is therefore touched first: a PATCH creates it empty, or takes nothing from one that was
// there all the time, and after it "not found" is no answer any more.

type ConflictFailure = Extract<Failure, { kind: 'conflict' }>

/** What a change makes of what is kept. Called again on what is newest whenever another writer came between. */
export type ContentChange<Content, Problem> = (
  current: Content | undefined,
) => Result<Content, Problem>

export type Documents<Content> = {
  /** Undefined where there is none: asked twice before it is believed. */
  readonly read: (name: string) => Promise<Result<Content | undefined, UpstreamFailure>>
  /** `ok` means that it was read back, or held already. After `conflict` nothing of the change is certain. */
  readonly change: <Problem>(
    name: string,
    change: ContentChange<Content, Problem>,
  ) => Promise<Result<Content, Problem | ConflictFailure | UpstreamFailure>>
  /**
   * Changes it as this replica read it last, and does not look whether that still stood: for what is no harm where it is
   * not done. Nothing happens where nothing is remembered.
   */
  readonly leave: (
    name: string,
    change: ContentChange<Content, unknown>,
  ) => Promise<Result<void, UpstreamFailure>>
  /** The same for a change that nothing speaks against. */
  readonly write: (
    name: string,
    next: (current: Content | undefined) => Content,
  ) => Promise<Result<void, ConflictFailure | UpstreamFailure>>
  /**
   * Sets some fields and leaves the others, whoever sets those: where each field has one writer at a time. Not done where
   * what is there was read as "not found" before: what would be set was made of a wrong answer.
   */
  readonly set: (name: string, fields: Document) => Promise<Result<void, UpstreamFailure>>
  /** Removes one where it is still as the caller knows it. Removing what is gone is a success. */
  readonly remove: (
    name: string,
    isStill: (content: Content) => boolean,
  ) => Promise<Result<void, UpstreamFailure>>
  /** From the search index. */
  readonly list: (fields: readonly string[]) => Promise<Result<readonly Content[], UpstreamFailure>>
}

/** Under this many writers of other replicas in a row a change gives up. */
const mostAttempts = 8

/** Documents of one kind, by their names. */
export const createDocuments = <Content>(
  masterData: MasterData,
  kind: DocumentKind<Content>,
): Documents<Content> => ({
  ...createChanges(masterData, kind),

  read: (name) =>
    attempt(`read-${kind.label}`, async () => {
      const place = new Place(masterData, kind, name)
      const stored = await place.look()
      place.isDoubted = stored === undefined
      return stored === undefined ? undefined : contentOf(kind, stored)
    }),

  set: (name, fields) =>
    attempt(`set-${kind.label}`, () => new Place(masterData, kind, name).set(fields)),

  remove: (name, isStill) =>
    attempt(`remove-${kind.label}`, () => {
      const place = new Place(masterData, kind, name)
      return inTurn(masterData.knowledge.turns, place.key, () => place.remove(isStill))
    }),

  list: (fields) =>
    attempt(`list-${kind.label}`, async () => {
      const query = { entity: kind.entity, where: '', fields: ['id', ...fields] }
      const documents = await searchAll(masterData, query)
      return documents.flatMap((document) => contentOf(kind, document) ?? [])
    }),
})

type Changes<Content> = Pick<Documents<Content>, 'change' | 'write' | 'leave'>

const createChanges = <Content>(
  masterData: MasterData,
  kind: DocumentKind<Content>,
): Changes<Content> => {
  const change: Changes<Content>['change'] = async (name, to) => {
    const place = new Place(masterData, kind, name)
    try {
      return await inTurn(masterData.knowledge.turns, place.key, () => runChange(place, to))
    } catch (thrown) {
      return failure(upstreamFailure(`change-${kind.label}`, thrown))
    }
  }
  const leaveAt = async (place: Place<Content>, to: ContentChange<Content, unknown>) => {
    const stored = place.remembered()
    const left = stored && to(contentOf(kind, stored))
    if (stored !== undefined && left?.ok) await place.leave(left.value, stored)
  }
  return {
    change,
    leave: (name, to) => {
      const place = new Place(masterData, kind, name)
      return attempt(`leave-${kind.label}`, () =>
        inTurn(masterData.knowledge.turns, place.key, () => leaveAt(place, to)),
      )
    },
    write: async (name, next) => {
      const changed = await change<never>(name, (current) => success(next(current)))
      return changed.ok ? success(undefined) : changed
    },
  }
}

/** What this replica read last, where the change would write over it: whether it still stands, writing tells. */
const rememberedFor = <Content, Problem>(
  place: Place<Content>,
  change: ContentChange<Content, Problem>,
) => {
  const stored = place.remembered()
  const current = stored && contentOf(place.kind, stored)
  if (current === undefined) return undefined
  const wanted = change(current)
  return wanted.ok && !isSame(place.kind, wanted.value, current) ? stored : undefined
}

const runChange = async <Content, Problem>(
  place: Place<Content>,
  change: ContentChange<Content, Problem>,
): Promise<Result<Content, Problem | ConflictFailure>> => {
  const { kind } = place
  let stored = rememberedFor(place, change) ?? (await place.glance())
  if (stored === undefined) {
    const wanted = change(undefined)
    // Nothing is touched for a change that would not be made.
    if (!wanted.ok) stored = await place.look()
    if (!wanted.ok && stored === undefined) return wanted
  }
  if (stored?.writeId === undefined) stored = await place.touch()
  for (let tried = 0; tried < mostAttempts; tried += 1) {
    const current = contentOf(kind, stored)
    const wanted = change(current)
    if (!wanted.ok) return wanted
    if (current !== undefined && isSame(kind, wanted.value, current)) return wanted
    const written = await place.write(wanted.value, stored)
    if (written.isMine) return wanted
    stored = written.stored
  }
  return failure({ kind: 'conflict' })
}

const isSame = <Content>(kind: DocumentKind<Content>, one: Content, other: Content): boolean =>
  isDeepStrictEqual(asStored(kind.fieldsOf(one)), asStored(kind.fieldsOf(other)))

const asStored = (fields: Document): unknown => JSON.parse(JSON.stringify(fields))
