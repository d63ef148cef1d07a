import { z } from 'zod'

import { sourceHourSchema } from '../../domain/ingest/source-hours'
import type { ReplicaHours, SourceHourStore } from '../../ports/source-hour-store'
import { sourceHours as entity } from './entities'
import { attempt, quoted, saveDocument, searchPage, type MasterData } from './master-data'

const storedSchema = z.object({
  replicaId: z.string(),
  to: z.string(),
  hours: z.array(sourceHourSchema),
})

const mostPages = 3

/** Keeps what was counted of sources in Master Data v2, one document for each replica. */
export const createMasterDataSourceHourStore = (masterData: MasterData): SourceHourStore => ({
  write: (hours) =>
    attempt('write-source-hours', () =>
      saveDocument(masterData, entity, { ...hours, id: hours.replicaId }),
    ),

  since: (moment) =>
    attempt('read-source-hours', async () => {
      const where = `to>=${quoted(moment)}`
      const fields = ['id', 'replicaId', 'to', 'hours']
      const query = { entity, where, fields, sort: 'to DESC' }
      const found: ReplicaHours[] = []
      for (let page = 1; page <= mostPages; page += 1) {
        const { documents, total } = await searchPage(masterData, query, page)
        found.push(...documents.map((document) => storedSchema.parse(document)))
        if (documents.length === 0 || found.length >= total) break
      }
      return found
    }),
})
