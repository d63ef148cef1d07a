import { isDeepStrictEqual } from 'node:util'

import { assertRemovable, type DocumentKind } from '../../domain/document-kind'
import type { UpstreamFailure } from '../../domain/failure'
import { failure, type Result } from '../../lib/result'
import type { Among, Collection, ConflictFailure, ContentChange } from '../../ports/collection'
import { attempt } from '../attempt'
import { contentOf, DocumentPlace } from './document-place'
import { inTurn } from './in-turn'
import {
  byKey,
  countAll,
  quoted,
  saveDocument,
  service,
  searchAll,
  type MasterData,
} from './master-data'

// How everything but orders is kept: a document is changed by reading it, applying the change to what was read, writing
// under the condition that nobody wrote meanwhile, and reading it back. Only what is read back counts: how a failed
// condition is answered is not documented, and neither is what a condition does where there is no document. A document
// that seems not to be there is therefore touched first: a PATCH creates it empty, or takes nothing from one that was
// there all the time, and after it "not found" is no answer any more.

/** Under this many writers of other replicas in a row a change gives up. */
const mostAttempts = 8

/** Keeps documents of one kind in Master Data v2. */
export const createMasterDataCollection = <Content, Key extends string>(
  masterData: MasterData,
  kind: DocumentKind<Content, Key>,
): Collection<Content, Key> => {
  const placeOf = (key: Key) => new DocumentPlace(masterData, kind, key)
  const inTurnAt = <Value>(place: DocumentPlace<Content, Key>, work: () => Promise<Value>) =>
    inTurn(masterData.knowledge.turns, place.name, work)
  return {
    read: (key) =>
      attempt(service, `read-${kind.label}`, async () => {
        const place = placeOf(key)
        const stored = await place.look()
        place.isDoubted = stored === undefined
        return stored === undefined ? undefined : contentOf(kind, stored)
      }),

    change: async (key, change) => {
      const place = placeOf(key)
      const changed = await attempt(service, `change-${kind.label}`, () =>
        inTurnAt(place, () => runChange(place, change)),
      )
      return changed.ok ? changed.value : changed
    },

    put: (key, content) =>
      attempt(service, `put-${kind.label}`, () =>
        saveDocument(masterData, kind.entity, { ...kind.fieldsOf(content), id: placeOf(key).id }),
      ),

    merge: (key, part) =>
      attempt(service, `merge-${kind.label}`, () => placeOf(key).merge(kind.fieldsOf(part))),

    remove: async (key, isStill = () => true) => {
      assertRemovable(kind)
      return attempt(service, `remove-${kind.label}`, () => {
        const place = placeOf(key)
        return inTurnAt(place, () => place.remove(isStill))
      })
    },

    list: (among) => attempt(service, `list-${kind.label}`, () => listOf(masterData, kind, among)),

    count: () => attempt(service, `count-${kind.label}`, () => countAll(masterData, kind.entity)),
  }
}

const listOf = async <Content, Key extends string>(
  masterData: MasterData,
  kind: DocumentKind<Content, Key>,
  among: Among | undefined,
): Promise<readonly Content[]> => {
  const query = { entity: kind.entity, ...searchFor(among), fields: ['_all'] }
  const most = among !== undefined && 'most' in among ? among.most : undefined
  const documents = await searchAll(masterData, query, most)
  const contents = documents.map((document) => contentOf(kind, document))
  return contents.filter((content) => content !== undefined)
}

const searchFor = (among: Among | undefined) => {
  if (among === undefined) return { where: '', sort: byKey }
  const { field } = among
  if ('from' in among) return { where: `${field}>=${quoted(among.from)}`, sort: `${field} DESC` }
  if ('upTo' in among) return { where: `${field}<=${quoted(among.upTo)}`, sort: `${field} ASC` }
  const named = among.anyOf.map((value) => `${field}=${quoted(value)}`)
  return { where: `(${named.join(' OR ')})`, sort: byKey }
}

/**
 * Changes a document as this replica read it last, and does not look whether that still stood: for what is no harm where
 * it is not done. Nothing happens where nothing is remembered.
 */
export const changeUnseen =
  <Content, Key extends string>(masterData: MasterData, kind: DocumentKind<Content, Key>) =>
  (key: Key, change: ContentChange<Content, unknown>): Promise<Result<void, UpstreamFailure>> => {
    const place = new DocumentPlace(masterData, kind, key)
    return attempt(service, `leave-${kind.label}`, () =>
      inTurn(masterData.knowledge.turns, place.name, async () => {
        const stored = place.remembered()
        const left = stored && change(contentOf(kind, stored))
        if (stored !== undefined && left?.ok) await place.leave(left.value, stored)
      }),
    )
  }

/** What this replica read last, where the change would write over it: whether it still stands, writing tells. */
const rememberedFor = <Content, Key extends string, Problem>(
  place: DocumentPlace<Content, Key>,
  change: ContentChange<Content, Problem>,
) => {
  const stored = place.remembered()
  const current = stored && contentOf(place.kind, stored)
  if (current === undefined) return undefined
  const wanted = change(current)
  return wanted.ok && !isSame(place.kind, wanted.value, current) ? stored : undefined
}

const runChange = async <Content, Key extends string, Problem>(
  place: DocumentPlace<Content, Key>,
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

const isSame = <Content, Key extends string>(
  { fieldsOf }: DocumentKind<Content, Key>,
  one: Content,
  other: Content,
): boolean => isDeepStrictEqual(asStored(fieldsOf(one)), asStored(fieldsOf(other)))

const asStored = (fields: object): unknown => JSON.parse(JSON.stringify(fields))
