import { isDeepStrictEqual } from 'node:util'

import { LRUCache } from 'lru-cache'
import { z } from 'zod'

import type { Document, MasterDataClient } from '../../clients/master-data/client'
import { parseDocuments, parseTotal } from '../../clients/master-data/wire'
import { toDocumentId, type AccountWorkspace } from '../../domain/settings/account-workspace'
import type { Entity } from '../../domain/document-kind'
import { schemaName, schemaOf, searchedFields } from './entities'
import type { Turns } from './in-turn'

/** What is known about Master Data in one account, for as long as the replica lives. */
export type MasterDataKnowledge = {
  readonly schemas: Set<string>
  failedConditionStatus?: number | 'no-error'
  /** Documents that were there once and that nobody removes. */
  readonly seen: LRUCache<string, true>
  /** Documents that were read as "not found" last. */
  readonly doubted: LRUCache<string, true>
  /** Documents as they stood when this replica read them last, of the kinds that are changed again and again. */
  readonly latest: Map<string, unknown>
  readonly turns: Turns
}

export const createMasterDataKnowledge = (): MasterDataKnowledge => ({
  schemas: new Set(),
  seen: new LRUCache({ max: 2_000 }),
  doubted: new LRUCache({ max: 2_000 }),
  latest: new Map(),
  turns: new Map(),
})

/** Master Data as one account and workspace see it. */
export type MasterData = {
  readonly client: MasterDataClient
  readonly scope: AccountWorkspace
  readonly knowledge: MasterDataKnowledge
}

export const service = 'master-data'

/**
 * Makes sure that an entity can be searched, once per account and replica. We keep schemas ourselves because
 * the builder may leave a fresh install without one.
 */
export const ensureSchema = async ({ client, knowledge }: MasterData, entity: Entity) => {
  if (knowledge.schemas.has(entity.name)) return
  const stored = await client.readSchema(entity.name, schemaName)
  if (stored === undefined || !indexesAll(stored, entity)) {
    await client.writeSchema(entity.name, schemaName, schemaOf(entity))
  }
  knowledge.schemas.add(entity.name)
}

const indexesAll = (stored: unknown, entity: Entity): boolean => {
  const indexed: unknown = Reflect.get(Object(stored), 'v-indexed')
  const wanted = Object.keys(searchedFields(entity))
  return Array.isArray(indexed) && wanted.every((field) => indexed.includes(field))
}

/** A text inside a `_where` clause, without what stands in no id: quotes, backslashes, what cannot be printed or sent. */
export const quoted = (value: string): string => `"${value.replace(/["\\*]|\p{C}/gu, '')}"`

export const documentIdOf = ({ scope }: MasterData, id: string): string => toDocumentId(scope, id)

/**
 * Keeps a document of this workspace under an id, whatever stood there: for documents with one writer, or whose writers all
 * write the same. Others are changed by a collection.
 */
export const saveDocument = async (
  masterData: MasterData,
  entity: Entity,
  { id, ...fields }: Document & { readonly id: string },
): Promise<void> => {
  await ensureSchema(masterData, entity)
  const documentId = documentIdOf(masterData, id)
  const document = {
    ...fields,
    id: documentId,
    key: documentId,
    workspace: masterData.scope.workspace,
    schemaVersion: 1,
  }
  const { client } = masterData
  const answer = await client.replace(entity.name, document, { schema: schemaName })
  if (answer === 'documented') return
  const stored = z.record(z.unknown()).parse(await client.read(entity.name, document.id))
  const wanted: unknown = JSON.parse(JSON.stringify(document))
  // What Master Data adds of its own stands beside it.
  if (!isDeepStrictEqual({ ...stored, ...Object(wanted) }, stored)) notWritten.parse(stored)
}

/** No document is it: reads as an answer of a wrong shape. */
const notWritten = z.never()

export type Query = {
  readonly entity: Entity
  readonly where: string
  readonly fields: readonly string[]
  /** Always: VTEX promises no order without one, and pages would then show some documents twice and others never. */
  readonly sort: string
}

/** A sort by what no write changes. */
export const byKey = 'key ASC'

const pageSize = 100

/** What may have come since a total was said. A full page behind it reads as an answer of a wrong shape. */
const mostBehind = z.number().max(pageSize - 1)

/** How far a search reaches. */
const reachable = 10_000

/** The documents of a search from one place on and until before another, at most 100, and how many there are in all. */
export const searchRange = async (
  masterData: MasterData,
  query: Query,
  range: { readonly from: number; readonly to: number },
) => {
  await ensureSchema(masterData, query.entity)
  const found = await masterData.client.search(
    query.entity.name,
    searchOf(masterData, query),
    range,
  )
  const documents = parseDocuments(found.documents)
  return { documents, total: Math.max(parseTotal(found.range), range.from + documents.length) }
}

/**
 * Documents of all pages of a search, or so many of them. A page that is not full ends it, whatever the total says: where a
 * filter hits a custom index that is too small (VTEX's known issue 1249679).
 */
export const searchAll = async (
  masterData: MasterData,
  query: Query,
  most = Infinity,
): Promise<readonly unknown[]> => {
  const all: unknown[] = []
  const size = Math.min(pageSize, most)
  for (;;) {
    const { documents } = await searchRange(masterData, query, {
      from: all.length,
      to: all.length + size,
    })
    all.push(...documents)
    const isLast = documents.length < size || all.length >= reachable
    if (isLast || all.length >= most) return all.slice(0, most)
  }
}

/**
 * How many documents of the workspace there are, by the search index. Of more than a page the total is checked by looking
 * behind it: where a whole page stands there it is none, and no number is better than that one.
 */
export const countAll = async (
  masterData: MasterData,
  entity: Entity,
  where = '',
): Promise<number> => {
  const query = { entity, where, fields: ['id'], sort: byKey }
  const { documents, total } = await searchRange(masterData, query, { from: 0, to: pageSize })
  if (documents.length < pageSize) return documents.length
  if (total + pageSize > reachable) return total
  const behind = await searchRange(masterData, query, { from: total, to: total + pageSize })
  return total + mostBehind.parse(behind.documents.length)
}

/** The next documents of a scroll within the workspace. */
export const scrollOn = async (masterData: MasterData, query: Query, token?: string) => {
  await ensureSchema(masterData, query.entity)
  const { documents, token: next } = await masterData.client.scroll(
    query.entity.name,
    searchOf(masterData, query),
    token,
  )
  return { documents: parseDocuments(documents), next }
}

const searchOf = ({ scope }: MasterData, { where, fields, sort }: Query) => ({
  where: `workspace=${quoted(scope.workspace)}${where === '' ? '' : ` AND ${where}`}`,
  fields,
  schema: schemaName,
  sort,
})
