import type { Connector } from '../domain/connector'
import type { Failure } from '../domain/failure'
import { success, type Result } from '../lib/result'
import { addressOf, changeConnector, nameOf, type ConnectorDependencies } from './manage-connectors'
import { createSealingKey } from './sealed-body'

/** What is left out stays; an address that is null or empty is taken away. */
export type ConnectorChange = {
  readonly id: string
  readonly marketplaceName?: string | null
  readonly forwardTo?: string | null
  readonly logsAt?: string | null
}

/** Changes the name of a connector's marketplace, or the addresses it has of its own. Its tokens stay. */
export const updateConnector = (
  dependencies: ConnectorDependencies,
  { id, marketplaceName, forwardTo, logsAt }: ConnectorChange,
): Promise<Result<Connector, Failure>> =>
  changeConnector(dependencies, id, (connector) => {
    const name = nameOf(marketplaceName ?? connector.marketplaceName)
    if (!name.ok) return name
    const forwarding = forwardTo === undefined ? connector.forwardTo : forwardTo
    const relay = addressOf(forwarding, 'forwardTo')
    if (!relay.ok) return relay
    const logs = addressOf(logsAt === undefined ? connector.logsAt : logsAt, 'logsAt')
    if (!logs.ok) return logs
    return success({
      ...connector,
      marketplaceName: name.value,
      forwardTo: relay.value,
      // Kept in copy mode too: what waits was sealed with it.
      relayKey: connector.relayKey ?? (relay.value === undefined ? undefined : createSealingKey()),
      logsAt: logs.value,
    })
  })
