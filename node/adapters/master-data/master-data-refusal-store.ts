import { z } from 'zod'

import { refusalsSchema } from '../../domain/ingest/refusals'
import type { RefusalStore } from '../../ports/refusal-store'
import { refusals as entity } from './entities'
import { attempt, saveDocument, quoted, searchPage, type MasterData } from './master-data'

const storedSchema = refusalsSchema.extend({ refusalsId: z.string() })

/** Keeps what was refused in Master Data v2, one document for each replica and hour. */
export const createMasterDataRefusalStore = (masterData: MasterData): RefusalStore => ({
  write: (id, refusals) =>
    attempt('write-refusals', () =>
      saveDocument(masterData, entity, {
        ...refusals,
        refusalsId: id,
        id: id,
      }),
    ),

  since: (moment) =>
    attempt('read-refusals', async () => {
      const where = `to>=${quoted(moment)}`
      const fields = ['id', 'refusalsId', 'count', 'from', 'to']
      const query = { entity, where, fields, sort: 'to DESC' }
      const { documents } = await searchPage(masterData, query, 1)
      return documents.map((document) => {
        const { refusalsId, ...refusals } = storedSchema.parse(document)
        return { ...refusals, id: refusalsId }
      })
    }),
})
