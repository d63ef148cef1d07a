import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { toClientFailure } from '../../clients/client-failure'
import type { Document } from '../../clients/master-data/client'
import type { DocumentKind } from '../../domain/document-kind'
import { schemaName } from './entities'
import { documentIdOf, ensureSchema, quoted, type MasterData } from './master-data'

const storedSchema = z
  .object({ workspace: z.string(), writeId: z.string().optional() })
  .passthrough()

const neverSchema = z.never()

/** A document as it stands, whoever wrote it. Older versions of this app gave none a `writeId`. */
type Stored = z.infer<typeof storedSchema>

/** What it holds; undefined where it was only touched. */
export const contentOf = <Content, Key extends string>(
  kind: DocumentKind<Content, Key>,
  stored: unknown,
): Content | undefined => {
  const mark: unknown = Reflect.get(Object(stored), kind.mark)
  return mark === undefined || mark === null ? undefined : kind.parse(stored)
}

/** One document, and what the calls about it answer. */
export class DocumentPlace<Content, Key extends string> {
  public readonly id: string
  private readonly documentId: string

  public constructor(
    private readonly masterData: MasterData,
    public readonly kind: DocumentKind<Content, Key>,
    key: Key,
  ) {
    this.id = kind.idOf?.(key) ?? key
    this.documentId = documentIdOf(masterData, this.id)
  }

  /** Under which its changes wait for one another. */
  public get name(): string {
    return `${this.kind.entity.name} ${this.documentId}`
  }

  /** Whether it was read as "not found", and nothing is known since. */
  public set isDoubted(isDoubted: boolean) {
    const { doubted } = this.masterData.knowledge
    if (isDoubted) doubted.set(this.name, true)
    else doubted.delete(this.name)
  }

  public async merge(fields: Document): Promise<void> {
    const { client, knowledge } = this.masterData
    const { entity } = this.kind
    if (knowledge.doubted.has(this.name)) {
      const stored = await this.touch()
      this.isDoubted = false
      // Reads as an answer of a wrong shape, which the one before was.
      if (Object.keys(fields).some((name) => stored[name])) neverSchema.parse(stored)
    }
    await ensureSchema(this.masterData, entity)
    await client.merge(entity.name, this.document(fields, randomUUID()), schemaName)
  }

  /** As it stands now; undefined where there is none. An answer of nothing is asked for again. */
  public async look(): Promise<Stored | undefined> {
    const document = (await this.read()) ?? (await this.read())
    if (document === undefined && !this.masterData.knowledge.seen.has(this.name)) return undefined
    return this.noted(document)
  }

  /** As it stands now, where that was answered. */
  public async glance(): Promise<Stored | undefined> {
    const document = await this.read()
    return document === undefined || document === null ? undefined : this.noted(document)
  }

  /** As this replica read it last. */
  public remembered(): Stored | undefined {
    const latest = this.masterData.knowledge.latest.get(this.name)
    return latest === undefined ? undefined : storedSchema.parse(latest)
  }

  /** Writes over what this replica read last, where that still stands, and does not look what became of it. */
  public async leave(content: Content, over: Stored): Promise<void> {
    const { client, knowledge } = this.masterData
    const { entity, fieldsOf } = this.kind
    const document = this.document(fieldsOf(content), randomUUID())
    // If it does not stand, the next change finds out.
    knowledge.latest.set(this.name, document)
    await client.replace(entity.name, document, {
      schema: schemaName,
      where: `writeId=${quoted(z.string().parse(over.writeId))}`,
    })
  }

  /** Makes sure that it is there, and takes nothing from it where it was. */
  public async touch(): Promise<Stored> {
    const { client } = this.masterData
    const { entity } = this.kind
    await ensureSchema(this.masterData, entity)
    await client.merge(entity.name, this.document({}, randomUUID()), schemaName)
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
        schema: schemaName,
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
    await this.masterData.client.remove(this.kind.entity.name, this.documentId)
  }

  private read(): Promise<unknown> {
    return this.masterData.client.read(this.kind.entity.name, this.documentId)
  }

  private noted(document: unknown): Stored {
    const stored = storedSchema.parse(document)
    const { seen, latest } = this.masterData.knowledge
    if (this.kind.isForGood) seen.set(this.name, true)
    if (this.kind.isRemembered) latest.set(this.name, stored)
    return stored
  }

  private document(fields: Document, writeId: string): Document {
    const { workspace } = this.masterData.scope
    const { documentId: id } = this
    return { ...fields, id, key: id, workspace, schemaVersion: 1, writeId }
  }
}
