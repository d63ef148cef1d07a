import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'

import { toClientFailure } from '../../clients/client-failure'
import { readRecord } from '../../domain/inbox/read-record'
import { inOneCase, toKeptId, type OrderKey } from '../../domain/orders/order-key'
import type { AsOf, ReadingRules } from '../../domain/orders/reading-rules'
import type { OrderIntegrationRecord } from '../../domain/orders/record'
import { failure, success } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import {
  mostRows,
  type Change,
  type OrderIntegrationStore,
  type OrderQuery,
  type StoredOrderIntegration,
} from '../../ports/order-integration-store'
import { attempt } from '../attempt'
import { failedConditionStatus } from './conditional-write'
import { orderIntegrations as entity, schemaName } from './entities'
import {
  countAll,
  byKey,
  documentIdOf,
  ensureSchema,
  quoted,
  scrollOn,
  searchRange,
  service,
  type MasterData,
} from './master-data'
import { sortOf, whereOf } from './order-search'
import {
  idFields,
  parseDocument,
  readIds,
  readRows,
  rowFields,
  toDocument,
  toFirstPart,
  writtenAt,
  type ParsedDocument,
  type Writing,
} from './order-integration-document'
import { removeOrder } from './order-removal'

/** How many requests one update may cost; then it is a conflict, and the sender hears 503. */
const mostCalls = 6

/** Reads a record as of now. */
type ReadingNow = () => AsOf

/**
 * Keeps order integrations in Master Data v2, with conditional writes by `writeId`. `rules` are asked whenever a
 * record is read or written.
 */
export const createMasterDataOrderIntegrationStore = (
  masterData: MasterData,
  clock: Clock,
  rules: () => ReadingRules,
): OrderIntegrationStore => ({
  ...createLists(masterData),

  read: (key) =>
    attempt(service, 'read', () => readStored(masterData, readingNow(clock, rules), toKeptId(key))),

  update: async (key, change) => {
    const update = new Update(masterData, readingNow(clock, rules), key)
    const updated = await attempt(service, 'update', () => update.run(change))
    if (!updated.ok) return updated
    return updated.value === undefined ? failure({ kind: 'conflict' }) : success(updated.value)
  },

  remove: (key, isStill) =>
    attempt(service, 'remove-order', () =>
      removeOrder(masterData, { key, reading: readingNow(clock, rules)() }, isStill),
    ),

  find: (id) =>
    attempt(service, 'find', async () => {
      const where = whereIdIn([id])
      // The whole document at once: reading it by its id would be a second call for an id that people type.
      const query = { entity, where, fields: ['_all'], sort: 'updatedAt DESC' }
      const { documents } = await searchRange(masterData, query, { from: 0, to: 1 })
      const [first] = documents
      return first === undefined ? undefined : toStored(first, readingNow(clock, rules))
    }),

  findAll: (ids) =>
    attempt(service, 'find-all', async () => {
      const query = { entity, where: whereIdIn(ids), fields: ['_all'], sort: 'updatedAt DESC' }
      const { documents } = await searchRange(masterData, query, { from: 0, to: mostRows })
      return documents.map((document) => toStored(document, readingNow(clock, rules)))
    }),
})

const whereIdIn = (ids: readonly string[]): string =>
  `(${ids.map((id) => isOneOf(quoted(inOneCase(id)))).join(' OR ')})`

const isOneOf = (id: string): string => `marketplaceOrderId=${id} OR orderId=${id}`

const readingNow =
  (clock: Clock, rules: () => ReadingRules): ReadingNow =>
  () => ({
    ...rules(),
    now: clock.now(),
  })

type Lists = Pick<
  OrderIntegrationStore,
  'page' | 'count' | 'scroll' | 'scrollRecords' | 'scrollIds'
>

/** What the search index answers. */
const createLists = (masterData: MasterData): Lists => {
  const scrollFor = async (wanted: OrderQuery, fields: readonly string[], token?: string) => {
    const query = { entity, where: whereOf(wanted), fields, sort: byKey }
    const { documents, next } = await scrollOn(masterData, query, token)
    return { documents, next: documents.length === 0 ? undefined : next }
  }
  return {
    page: (wanted, { sort, from = 0, to = from + mostRows, isKnown }) =>
      attempt(service, 'page-orders', async () => {
        const query = { entity, where: whereOf(wanted), fields: rowFields, sort: sortOf(sort) }
        const { documents, total } = await searchRange(masterData, query, { from, to })
        const rows = [...readRows(documents, isKnown)]
        const isFull = documents.length >= to - from
        return { rows, total, isFull, lastWrittenAt: writtenAt(documents.at(-1)) }
      }),

    count: (wanted) =>
      attempt(service, 'count-orders', () => countAll(masterData, entity, whereOf(wanted))),

    scroll: (wanted, token) =>
      attempt(service, 'scroll-orders', async () => {
        const { documents, next } = await scrollFor(wanted, rowFields, token)
        return { rows: readRows(documents), next }
      }),

    scrollRecords: (wanted, token) =>
      attempt(service, 'scroll-orders', async () => {
        const { documents, next } = await scrollFor(wanted, ['_all'], token)
        return { records: documents.map((document) => parseDocument(document).record), next }
      }),

    scrollIds: (token) =>
      attempt(service, 'scroll-order-ids', async () => {
        const { documents, next } = await scrollFor({}, idFields, token)
        return { ids: documents.flatMap(readIds), next }
      }),
  }
}

const readStored = async (
  masterData: MasterData,
  reading: ReadingNow,
  id: string,
): Promise<StoredOrderIntegration | undefined> => {
  const document = await masterData.client.read(entity.name, documentIdOf(masterData, id))
  return document === undefined ? undefined : toStored(document, reading)
}

const toStored = (document: unknown, reading: ReadingNow): StoredOrderIntegration => {
  const { record, revision } = parseDocument(document)
  return { ...readRecord(record, reading()), revision }
}

/** Whether a change is part of what is stored: applying it again, which is always safe, would add nothing. */
const holds = (stored: ParsedDocument, change: Change): boolean => {
  const again: unknown = JSON.parse(JSON.stringify(change(stored.record)))
  return !stored.isScattered && isDeepStrictEqual(again, stored.record)
}

/** One update of one order: read, change, write under the condition that nobody wrote meanwhile, until it holds. */
class Update {
  private calls = 0
  private readonly documentId: string

  public constructor(
    private readonly masterData: MasterData,
    private readonly reading: ReadingNow,
    key: OrderKey,
  ) {
    this.documentId = documentIdOf(masterData, toKeptId(key))
  }

  public async run(change: Change): Promise<StoredOrderIntegration | undefined> {
    await ensureSchema(this.masterData, entity)
    const conflictStatus = await failedConditionStatus(this.masterData, entity)
    let current = await this.read()
    for (;;) {
      // What is written now would go with it.
      if ((current?.removedUntil ?? '') > this.reading().now) return undefined
      const wanted = change(current?.record)
      const writing = this.writing(current?.revision ?? 0)
      const isTrusted = current !== undefined && conflictStatus !== 'no-error'
      // A write that may have to be read back is not begun without the call to do so.
      if (this.calls + (isTrusted ? 1 : 2) > mostCalls) return undefined
      const isWritten = current
        ? await this.replace({ wanted, writing, over: current, conflictStatus })
        : await this.create(wanted, writing)
      if (isTrusted && isWritten) return this.toStored(wanted, writing.revision)
      if (this.calls === mostCalls) return undefined
      current = await this.read()
      if (current !== undefined && holds(current, change)) {
        return this.toStored(current.record, current.revision)
      }
    }
  }

  private toStored(record: OrderIntegrationRecord, revision: number): StoredOrderIntegration {
    return { ...readRecord(record, this.reading()), revision }
  }

  private writing(revision: number): Writing {
    const reading = this.reading()
    const updatedAt = reading.now
    return {
      scope: this.masterData.scope,
      documentId: this.documentId,
      writeId: randomUUID(),
      // Milliseconds rather than a count: two creators that know nothing of one another must not both be the first.
      revision: Math.max(revision + 1, Date.parse(updatedAt)),
      updatedAt,
      reading,
    }
  }

  private async read(): Promise<ParsedDocument | undefined> {
    this.calls += 1
    const document = await this.masterData.client.read(entity.name, this.documentId)
    // An answer of nothing is read like none: what is created then is merged in, and takes nothing from what was there.
    return document === undefined || document === null ? undefined : parseDocument(document)
  }

  private async create(wanted: OrderIntegrationRecord, writing: Writing): Promise<boolean> {
    this.calls += 1
    await this.masterData.client.merge(entity.name, toFirstPart(wanted, writing), schemaName)
    return true
  }

  /**
   * False where the condition failed. A timeout, a lock that was not got and an answer that is not documented are read
   * back like a failed condition.
   */
  private async replace({ wanted, writing, over, conflictStatus }: Replacing): Promise<boolean> {
    this.calls += 1
    try {
      const answer = await this.masterData.client.replace(
        entity.name,
        toDocument(wanted, writing),
        { schema: schemaName, where: `writeId=${quoted(over.writeId)}` },
      )
      return answer === 'documented'
    } catch (thrown) {
      const { reason, status } = toClientFailure(thrown)
      if (status === conflictStatus || reason === 'timeout') return false
      throw thrown
    }
  }
}

type Replacing = {
  readonly wanted: OrderIntegrationRecord
  readonly writing: Writing
  readonly over: ParsedDocument
  readonly conflictStatus: number | 'no-error'
}
