import type { ConnectorTokenResolvers } from '../../__generated__/schema'
import { connectorPath } from '../../application/connectors/connector-path'
import { storeUrl } from '../store-url'

export const ConnectorToken = {
  connector: ({ connector }) => connector,
  endpoint: ({ connector, token }, _, context) =>
    `${storeUrl(context)}${connectorPath(connector.id, token)}`,
} satisfies ConnectorTokenResolvers
