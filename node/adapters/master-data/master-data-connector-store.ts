import { connectorSchema } from '../../domain/connector'
import type { ConnectorStore } from '../../ports/connector-store'
import { connectors as entity } from './entities'
import { attempt, documentIdOf, ensureSchema, searchPage, type MasterData } from './master-data'

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
    attempt('write-connector', async () => {
      await ensureSchema(masterData, entity)
      const document = {
        ...connector,
        connectorId: connector.id,
        id: documentIdOf(masterData, connector.id),
        workspace: masterData.scope.workspace,
        schemaVersion: 1,
      }
      await masterData.client.replace(entity.name, document, { schema: entity.schemaName })
    }),

  list: () =>
    attempt('list-connectors', async () => {
      const fields = [
        'id',
        'connectorId',
        'affiliateId',
        'marketplaceName',
        'createdAt',
        'tokens',
        'forwardTo',
      ]
      const { documents } = await searchPage(masterData, { entity, where: '', fields }, 1)
      return documents.map(parseConnector)
    }),
})
