import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import { z } from 'zod'

import { toClientFailure } from '../../clients/client-failure'
import type { Document } from '../../clients/master-data/client'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import type { Entity } from './entities'
import { inTurn } from './in-turn'
import {
  attempt,
  documentIdOf,
  ensureSchema,
  quoted,
  searchAll,
  upstreamFailure,
  type MasterData,
} from './master-data'

// How everything but orders is kept: a document is changed by reading it, applying the change to what was read, writing
// under the condition that nobody wrote meanwhile, and reading it back. Only what is read back counts: how a failed
// condition is answered is not documented, and neither is what a condition does where there is no document. A document
// that seems not to be there is therefore touched first: a PATCH creates it empty, or takes nothing from one that was
// there all the time, and after it "not found" is no answer any more.

type ConflictFailure = Extract<Failure, { kind: 'conflict' }>

/** One kind of document, and how what is kept stands in its fields. */
export type DocumentKind<Content> = {
  readonly entity: Entity
  /** Names the operations in failures: `read-…`, `change-…`, `list-…`. */
  readonly label: string
  /** A field that every document has that was written whole; one without it holds nothing yet. */
  readonly mark: string
  readonly parse: (document: unknown) => Content
  readonly fieldsOf: (content: Content) => Document
  /** Nobody ever removes one: once seen, "not found" is a wrong answer. */
  readonly isForGood: boolean
}

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
  /** The same for a change that nothing speaks against. */
  readonly write: (
    name: string,
    next: (current: Content | undefined) => Content,
  ) => Promise<Result<void, ConflictFailure | UpstreamFailure>>
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
      const stored = await new Place(masterData, kind, name).look()
      return stored === undefined ? undefined : contentOf(kind, stored)
    }),

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

type Changes<Content> = Pick<Documents<Content>, 'change' | 'write'>

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
  return {
    change,
    write: async (name, next) => {
      const changed = await change<never>(name, (current) => success(next(current)))
      return changed.ok ? success(undefined) : changed
    },
  }
}

const storedSchema = z
  .object({ workspace: z.string(), writeId: z.string().optional() })
  .passthrough()

/** A document as it stands, whoever wrote it. Older versions of this app gave none a `writeId`. */
type Stored = z.infer<typeof storedSchema>

const contentOf = <Content>(kind: DocumentKind<Content>, stored: unknown): Content | undefined => {
  const mark: unknown = Reflect.get(Object(stored), kind.mark)
  return mark === undefined || mark === null ? undefined : kind.parse(stored)
}

const runChange = async <Content, Problem>(
  place: Place<Content>,
  change: ContentChange<Content, Problem>,
): Promise<Result<Content, Problem | ConflictFailure>> => {
  const { kind } = place
  let stored = await place.glance()
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

/** One document, and what the calls about it answer. */
class Place<Content> {
  private readonly id: string

  public constructor(
    private readonly masterData: MasterData,
    public readonly kind: DocumentKind<Content>,
    name: string,
  ) {
    this.id = documentIdOf(masterData, name)
  }

  /** Under which its changes wait for one another. */
  public get key(): string {
    return `${this.kind.entity.name} ${this.id}`
  }

  /** As it stands now; undefined where there is none. An answer of nothing is asked for again. */
  public async look(): Promise<Stored | undefined> {
    const document = (await this.read()) ?? (await this.read())
    if (document === undefined && !this.masterData.knowledge.seen.has(this.key)) return undefined
    return this.noted(document)
  }

  /** As it stands now, where that was answered. */
  public async glance(): Promise<Stored | undefined> {
    const document = await this.read()
    return document === undefined || document === null ? undefined : this.noted(document)
  }

  /** Makes sure that it is there, and takes nothing from it where it was. */
  public async touch(): Promise<Stored> {
    const { client } = this.masterData
    const { entity } = this.kind
    await ensureSchema(this.masterData, entity)
    await client.merge(entity.name, this.document({}, randomUUID()), entity.schemaName)
    return this.noted(await this.read())
  }

  /** Writes where nobody wrote since, and says how it stands after that. */
  public async write(
    content: Content,
    over: Stored,
  ): Promise<{ readonly isMine: boolean; readonly stored: Stored }> {
    const { client } = this.masterData
    const { entity, fieldsOf } = this.kind
    await ensureSchema(this.masterData, entity)
    const writeId = randomUUID()
    const before = z.string().parse(over.writeId)
    const isMine = (stored: Stored) => stored.writeId === writeId
    try {
      await client.replace(entity.name, this.document(fieldsOf(content), writeId), {
        schema: entity.schemaName,
        where: `writeId=${quoted(before)}`,
      })
    } catch (thrown) {
      const { reason } = toClientFailure(thrown)
      if (reason !== 'refused' && reason !== 'timeout') throw thrown
      const stored = this.noted(await this.read())
      // Nobody wrote, and yet it was refused: for what stands in it, and trying again would be no better.
      if (reason === 'refused' && stored.writeId === before) throw thrown
      return { isMine: isMine(stored), stored }
    }
    const stored = this.noted(await this.read())
    return { isMine: isMine(stored), stored }
  }

  public async remove(isStill: (content: Content) => boolean): Promise<void> {
    const stored = await this.look()
    const content = stored && contentOf(this.kind, stored)
    if (stored !== undefined && content !== undefined && !isStill(content)) return
    await this.masterData.client.remove(this.kind.entity.name, this.id)
  }

  private read(): Promise<unknown> {
    return this.masterData.client.read(this.kind.entity.name, this.id)
  }

  private noted(document: unknown): Stored {
    const stored = storedSchema.parse(document)
    if (this.kind.isForGood) this.masterData.knowledge.seen.set(this.key, true)
    return stored
  }

  private document(fields: Document, writeId: string): Document {
    const { workspace } = this.masterData.scope
    return { ...fields, id: this.id, workspace, schemaVersion: 1, writeId }
  }
}
