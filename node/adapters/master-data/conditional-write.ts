import { randomUUID } from 'node:crypto'

import { toClientFailure } from '../../clients/client-failure'
import type { Document } from '../../clients/master-data/client'
import type { Entity } from '../../domain/document-kind'
import { schemaName } from './entities'
import { documentIdOf, quoted, type MasterData } from './master-data'

// VTEX documents that a write can carry a condition and when it is evaluated, not how a failed one is answered
// (https://developers.vtex.com/docs/guides/master-data-v2-document-saving-flow, read 2026-11-23).
// So we ask, once per account and replica: a write whose condition cannot hold shows the answer.

const probeId = 'conditional-write-probe'

/** The status of a failed condition, or `no-error` where it is answered like a success (or could not be learned). */
export const failedConditionStatus = async (
  masterData: MasterData,
  entity: Entity,
): Promise<number | 'no-error'> => {
  const { knowledge } = masterData
  if (knowledge.failedConditionStatus !== undefined) return knowledge.failedConditionStatus
  const status = await probe(masterData, entity)
  if (status !== undefined) knowledge.failedConditionStatus = status
  return status ?? 'no-error'
}

const probe = async (
  masterData: MasterData,
  entity: Entity,
): Promise<number | 'no-error' | undefined> => {
  const { client } = masterData
  const document: Document = {
    id: documentIdOf(masterData, probeId),
    key: probeId,
    workspace: probeId,
    // New each time: a write that changes nothing never comes to its condition.
    writeId: randomUUID(),
  }
  try {
    await client.replace(entity.name, document, { schema: schemaName })
  } catch {
    return undefined
  }
  try {
    const where = `writeId=${quoted('never')}`
    await client.replace(
      entity.name,
      { ...document, writeId: 'other' },
      { schema: schemaName, where },
    )
    return 'no-error'
  } catch (thrown) {
    const { reason, status } = toClientFailure(thrown)
    return reason === 'refused' ? status : undefined
  }
}
