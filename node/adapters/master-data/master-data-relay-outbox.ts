import { relayDeliverySchema, type RelayDelivery } from '../../domain/relay/relay-delivery'
import type { RelayOutbox } from '../../ports/relay-outbox'
import { relayDeliveries as entity } from './entities'
import {
  attempt,
  saveDocument,
  documentIdOf,
  quoted,
  searchPage,
  type MasterData,
} from './master-data'

const storedSchema = relayDeliverySchema.extend({ deliveryId: relayDeliverySchema.shape.id })

const parseDelivery = (body: unknown): RelayDelivery => {
  const { deliveryId, ...stored } = storedSchema.parse(body)
  return { ...stored, id: deliveryId }
}

const fields = [
  'id',
  'deliveryId',
  'connectorId',
  'account',
  'sealedBody',
  'createdAt',
  'attempts',
  'nextAttemptAt',
]

/** Keeps deliveries in Master Data v2 until they are made. */
export const createMasterDataRelayOutbox = (masterData: MasterData): RelayOutbox => ({
  write: (delivery) =>
    attempt('write-relay-delivery', () =>
      saveDocument(masterData, entity, {
        ...delivery,
        deliveryId: delivery.id,
        id: delivery.id,
      }),
    ),

  read: (id) =>
    attempt('read-relay-delivery', async () => {
      const document = await masterData.client.read(entity.name, documentIdOf(masterData, id))
      return document === undefined ? undefined : parseDelivery(document)
    }),

  remove: (id) =>
    attempt('remove-relay-delivery', () =>
      masterData.client.remove(entity.name, documentIdOf(masterData, id)),
    ),

  due: (now) =>
    attempt('due-relay-deliveries', async () => {
      const where = `nextAttemptAt<=${quoted(now)}`
      const query = { entity, where, fields, sort: 'nextAttemptAt ASC' }
      const { documents } = await searchPage(masterData, query, 1)
      return documents.map(parseDelivery)
    }),
})
