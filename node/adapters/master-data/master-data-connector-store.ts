import { connectorSchema } from '../../domain/connector'
import type { ConnectorStore } from '../../ports/connector-store'
import { connectors as entity } from './entities'
import { attempt, saveDocument, documentIdOf, searchPage, type MasterData } from './master-data'

const storedSchema = connectorSchema.extend({ connectorId: connectorSchema.shape.id })

const parseConnector = (body: unknown) => {
  const { connectorId, ...stored } = storedSchema.parse(body)
  return { ...stored, id: connectorId }
}

/** Keeps connectors in Master Data v2: hashes of tokens only. */
export const createMasterDataConnectorStore = (masterData: MasterData): ConnectorStore => ({
  read: (id) =>
    attempt('read-connector', async () => {
      const document = await masterData.client.read(entity.name, documentIdOf(masterData, id))
      return document === undefined ? undefined : parseConnector(document)
    }),

  write: (connector) =>
    attempt('write-connector', () =>
      saveDocument(masterData, entity, {
        ...connector,
        connectorId: connector.id,
        id: connector.id,
      }),
    ),

  list: () =>
    attempt('list-connectors', async () => {
      const fields = ['id', 'connectorId', 'affiliateId', 'marketplaceName', 'createdAt', 'tokens']
      const { documents } = await searchPage(masterData, { entity, where: '', fields }, 1)
      return documents.map(parseConnector)
    }),
})
