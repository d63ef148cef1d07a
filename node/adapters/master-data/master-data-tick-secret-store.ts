import { z } from 'zod'

import type { TickSecretStore } from '../../ports/tick-secret-store'
import { settings as entity } from './entities'
import { attempt, saveDocument, documentIdOf, type MasterData } from './master-data'

const documentName = 'tick-secret'

const storedSchema = z.object({ hash: z.string() })

/** Keeps the hash of the tick secret in Master Data v2. */
export const createMasterDataTickSecretStore = (masterData: MasterData): TickSecretStore => ({
  read: () =>
    attempt('read-tick-secret', async () => {
      const id = documentIdOf(masterData, documentName)
      const document = await masterData.client.read(entity.name, id)
      return document === undefined ? undefined : storedSchema.parse(document).hash
    }),

  write: (hash) =>
    attempt('write-tick-secret', () =>
      saveDocument(masterData, entity, {
        id: documentName,
        hash,
      }),
    ),
})
