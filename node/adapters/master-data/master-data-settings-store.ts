import { z } from 'zod'

import { accountSettingsSchema, defaultSettings } from '../../domain/settings/account-settings'
import type { SettingsStore } from '../../ports/settings-store'
import { settings as entity } from './entities'
import { attempt, documentIdOf, saveDocument, type MasterData } from './master-data'

const documentName = 'account-settings'

const storedSchema = z.object({ settings: accountSettingsSchema })

/** Keeps settings in Master Data v2: one document, read by id. */
export const createMasterDataSettingsStore = (masterData: MasterData): SettingsStore => ({
  read: () =>
    attempt('read-settings', async () => {
      const id = documentIdOf(masterData, documentName)
      const document = await masterData.client.read(entity.name, id)
      return document === undefined ? defaultSettings : storedSchema.parse(document).settings
    }),

  write: (settings) =>
    attempt('write-settings', () =>
      saveDocument(masterData, entity, { id: documentName, settings }),
    ),
})
