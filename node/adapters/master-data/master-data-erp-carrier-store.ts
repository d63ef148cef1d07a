import { erpCarrierListSchema, type ErpCarrierList } from '../../domain/checks/erp-carriers'
import type { ErpCarrierStore } from '../../ports/erp-carrier-store'
import type { DocumentKind } from './document-place'
import { createDocuments } from './documents'
import { settings as entity } from './entities'
import type { MasterData } from './master-data'

const documentName = 'erp-carriers'

const kind: DocumentKind<ErpCarrierList> = {
  entity,
  label: 'erp-carriers',
  mark: 'carriers',
  parse: (document) => erpCarrierListSchema.parse(document),
  fieldsOf: (list) => list,
  isForGood: true,
}

/** Keeps the carriers that the ERP knows in Master Data v2: one document, read by id. */
export const createMasterDataErpCarrierStore = (masterData: MasterData): ErpCarrierStore => {
  const documents = createDocuments(masterData, kind)
  return {
    read: () => documents.read(documentName),
    write: (list) => documents.write(documentName, () => list),
  }
}
