import { z } from 'zod'

import {
  accountSettingsSchema,
  defaultSettings,
  type AccountSettings,
} from '../../domain/settings/account-settings'
import { success } from '../../lib/result'
import type { SettingsStore } from '../../ports/settings-store'
import type { DocumentKind } from './document-place'
import { createDocuments } from './documents'
import { settings as entity } from './entities'
import type { MasterData } from './master-data'

const documentName = 'account-settings'

const storedSchema = z.object({ settings: accountSettingsSchema })

const kind: DocumentKind<AccountSettings> = {
  entity,
  label: 'settings',
  mark: 'settings',
  parse: (document) => storedSchema.parse(document).settings,
  fieldsOf: (settings) => ({ settings }),
  isForGood: true,
}

/** Keeps settings in Master Data v2: one document, read by id. */
export const createMasterDataSettingsStore = (masterData: MasterData): SettingsStore => {
  const documents = createDocuments(masterData, kind)
  return {
    read: async () => {
      const read = await documents.read(documentName)
      return read.ok ? success(read.value ?? defaultSettings) : read
    },
    change: (change) =>
      documents.change(documentName, (current) => change(current ?? defaultSettings)),
  }
}
