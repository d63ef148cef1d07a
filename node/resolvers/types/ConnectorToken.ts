import type { ConnectorTokenResolvers } from '../../__generated__/schema'
import { connectorPath } from '../../application/connector-path'

export const ConnectorToken = {
  connector: ({ connector }) => connector,
  endpoint: ({ connector, token }, _, context) => {
    const { host } = context.vtex
    const protocol = context.get('x-forwarded-proto') || 'https'
    return `${protocol}://${host ?? ''}${connectorPath(connector.id, token)}`
  },
} satisfies ConnectorTokenResolvers
