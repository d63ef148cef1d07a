import { connectorSchema, type Connector } from '../../domain/connectors/connector'
import type { ConnectorStore } from '../../ports/connector-store'
import type { DocumentKind } from './document-place'
import { createDocuments } from './documents'
import { connectors as entity } from './entities'
import type { MasterData } from './master-data'

const storedSchema = connectorSchema.extend({ connectorId: connectorSchema.shape.id })

const kind: DocumentKind<Connector> = {
  entity,
  label: 'connector',
  mark: 'connectorId',
  parse: (document) => {
    const { connectorId, ...stored } = storedSchema.parse(document)
    return { ...stored, id: connectorId }
  },
  fieldsOf: ({ id, ...connector }) => ({ ...connector, connectorId: id }),
  isForGood: true,
}

const listed = ['connectorId', 'affiliateId', 'marketplaceName', 'createdAt', 'tokens']

/** Keeps connectors in Master Data v2: hashes of tokens only. */
export const createMasterDataConnectorStore = (masterData: MasterData): ConnectorStore => {
  const documents = createDocuments(masterData, kind)
  return {
    read: documents.read,
    change: documents.change,
    list: () => documents.list(listed),
  }
}
