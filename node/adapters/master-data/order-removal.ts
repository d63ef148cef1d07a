import { randomUUID } from 'node:crypto'

import { toClientFailure } from '../../clients/client-failure'
import { readRecord } from '../../domain/inbox/read-record'
import type { OrderIntegrationRow } from '../../domain/inbox/row'
import { toKeptId, type OrderKey } from '../../domain/orders/order-key'
import type { AsOf } from '../../domain/orders/reading-rules'
import { failedConditionStatus } from './conditional-write'
import { orderIntegrations as entity, schemaName } from './entities'
import { documentIdOf, ensureSchema, quoted, type MasterData } from './master-data'
import { parseDocument, toDocument, writtenAt } from './order-integration-document'

// Master Data documents no condition for a removal. So the document is marked first, under the condition that nobody wrote
// since it was looked at, and whoever finds the mark does not write: it is a conflict, which is told, and nothing is lost.

/** Longer than a removal goes on by far. A mark that is older is of one that failed, and stops nobody. */
const markedForMs = 60_000

type Removing = { readonly key: OrderKey; readonly reading: AsOf }

/** Removes an order where it still is as the caller knows it, and where nobody writes it meanwhile: whether it did. */
export const removeOrder = async (
  masterData: MasterData,
  { key, reading }: Removing,
  isStill: (row: OrderIntegrationRow) => boolean,
): Promise<boolean> => {
  const { client, scope } = masterData
  const documentId = documentIdOf(masterData, toKeptId(key))
  const body = await client.read(entity.name, documentId)
  if (body === undefined) return false
  const { record, revision, writeId: before } = parseDocument(body)
  if (!isStill(readRecord(record, reading).row)) return false
  const writeId = randomUUID()
  // Nothing is news of it: others need not hear that it is about to go.
  const updatedAt = writtenAt(body) ?? reading.now
  const writing = { scope, documentId, writeId, revision, updatedAt, reading }
  const removedUntil = new Date(Date.parse(reading.now) + markedForMs).toISOString()
  const isMarked = await mark(masterData, { ...toDocument(record, writing), removedUntil }, before)
  if (isMarked) await client.remove(entity.name, documentId)
  return isMarked
}

type Marked = { readonly id: string; readonly writeId: string; readonly removedUntil: string }

/** False where somebody wrote meanwhile. */
const mark = async (masterData: MasterData, marked: Marked, before: string): Promise<boolean> => {
  const { client } = masterData
  await ensureSchema(masterData, entity)
  const conflictStatus = await failedConditionStatus(masterData, entity)
  const where = `writeId=${quoted(before)}`
  try {
    const answer = await client.replace(entity.name, marked, { schema: schemaName, where })
    if (answer === 'documented' && conflictStatus !== 'no-error') return true
  } catch (thrown) {
    if (toClientFailure(thrown).status === conflictStatus) return false
    throw thrown
  }
  const stored = await client.read(entity.name, marked.id)
  return stored !== undefined && parseDocument(stored).writeId === marked.writeId
}
