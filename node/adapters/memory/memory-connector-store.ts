import type { Connector } from '../../domain/connectors/connector'
import { success } from '../../lib/result'
import type { ConnectorStore } from '../../ports/connector-store'

/** Keeps connectors in memory: for tests, and as the plainest form of the contract. */
export const createMemoryConnectorStore = (before: readonly Connector[] = []): ConnectorStore => {
  const connectors = new Map(before.map((connector) => [connector.id, connector]))
  return {
    read: async (id) => success(connectors.get(id)),
    change: async (id, change) => {
      const changed = change(connectors.get(id))
      if (changed.ok) connectors.set(id, changed.value)
      return changed
    },
    list: async () => success([...connectors.values()]),
  }
}
