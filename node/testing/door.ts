import { createMemoryCollection } from '../adapters/memory/collection'
import { createMemoryOrderIntegrationStore } from '../adapters/memory/memory-order-integration-store'
import { createMemoryOrderReader } from '../adapters/memory/memory-order-reader'
import { connectorDocuments } from '../domain/connectors/connector'
import { success } from '../lib/result'
import { aClock, aKey } from './builders'
import { createAccountMemory } from '../application/memory/account-memory'
import { hashToken } from '../application/connectors/connector-token'
import { ingestConnectorLog } from '../application/ingest/ingest-connector-log'
import { ingestNotification } from '../application/ingest/ingest-notification'
import { ingestOrderFacts } from '../application/ingest/ingest-order-facts'
import { memoryCollections } from './memory-collections'

// The routes to which connectors, ERPs and marketplaces send, over stores in memory.

export const now = '2026-11-23T12:00:00.000Z'
const connectorId = 'amz-0123456789ab'

/** A connector's address, what was sent to it, and what was kept. */
export const aDoor = () => {
  const clock = aClock(now)
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  const memory = createAccountMemory('replica')
  const dependencies = {
    ...memoryCollections(),
    account: 'demostore',
    clock,
    memory,
    orderIntegrations,
    connectors: createMemoryCollection(connectorDocuments, {
      [connectorId]: {
        id: connectorId,
        affiliateId: 'AMZ',
        marketplaceName: 'Amazon',
        createdAt: now,
        tokens: [{ hash: hashToken('token'), createdAt: now }],
      },
    }),
    orders: createMemoryOrderReader([]),
  }
  const delivery = (body: unknown) => ({
    connectorId,
    token: 'token',
    readBody: async () => success(JSON.stringify(body)),
  })
  const stored = async (id = '701-1') => {
    const read = await orderIntegrations.read(aKey(id))
    return read.ok ? read.value : undefined
  }
  return {
    notify: (body: unknown) => ingestNotification(dependencies, delivery(body)),
    tell: (body: unknown) => ingestOrderFacts(dependencies, delivery(body)),
    log: (...entries: readonly unknown[]) =>
      ingestConnectorLog(dependencies, delivery({ Messages: entries })),
    stored,
    nameless: () => dependencies.unassigned.count(),
    lastOf: async (id?: string) => (await stored(id))?.record.history[0],
    counted: async () => {
      const totals = await memory.sources.counts.totals(dependencies)
      return totals.ok ? totals.value.get(connectorId) : undefined
    },
  }
}

/** A fact that an ERP reports. */
export const aFact = (different: object = {}) => ({
  marketplaceOrderId: '701-1',
  reportedBy: 'ERP',
  occurredAt: now,
  status: 'REFUSED',
  ...different,
})
