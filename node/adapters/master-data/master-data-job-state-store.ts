import { z } from 'zod'

import type { JobStateStore } from '../../ports/job-state-store'
import { settings as entity } from './entities'
import { attempt, documentIdOf, saveDocument, type MasterData } from './master-data'

const storedSchema = z.object({ state: z.unknown() })

const documentName = (name: string): string => `job-${name}`

/** Keeps job states in Master Data v2, a document each. */
export const createMasterDataJobStateStore = (masterData: MasterData): JobStateStore => ({
  read: (name) =>
    attempt('read-job-state', async () => {
      const id = documentIdOf(masterData, documentName(name))
      const document = await masterData.client.read(entity.name, id)
      return document === undefined ? undefined : storedSchema.parse(document).state
    }),

  write: (name, state) =>
    attempt('write-job-state', () =>
      saveDocument(masterData, entity, { id: documentName(name), state }),
    ),
})
