import { erpCarrierListSchema } from '../../domain/checks/erp-carriers'
import type { ErpCarrierStore } from '../../ports/erp-carrier-store'
import { settings as entity } from './entities'
import { attempt, documentIdOf, saveDocument, type MasterData } from './master-data'

const documentName = 'erp-carriers'

/** Keeps the carriers that the ERP knows in Master Data v2: one document, read by id. */
export const createMasterDataErpCarrierStore = (masterData: MasterData): ErpCarrierStore => ({
  read: () =>
    attempt('read-erp-carriers', async () => {
      const id = documentIdOf(masterData, documentName)
      const document = await masterData.client.read(entity.name, id)
      return document === undefined ? undefined : erpCarrierListSchema.parse(document)
    }),

  write: (list) =>
    attempt('write-erp-carriers', () =>
      saveDocument(masterData, entity, { ...list, id: documentName }),
    ),
})
