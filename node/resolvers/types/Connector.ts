import type { ConnectorResolvers } from '../../__generated__/schema'

export const Connector = {
  tokensIssuedAt: ({ tokens }) => tokens.map(({ createdAt }) => createdAt),
} satisfies ConnectorResolvers
