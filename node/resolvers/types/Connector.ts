import type { ConnectorResolvers } from '../../__generated__/schema'
import { sourceHealth } from '../../application/ingest/source-health'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const Connector = {
  tokensIssuedAt: ({ tokens }) => tokens.map(({ createdAt }) => createdAt),
  health: async ({ id }, _, context) => {
    const health = await sourceHealth(dependenciesOf(context), id)
    if (!health.ok) throw toQueryError(health.error)
    return health.value
  },
} satisfies ConnectorResolvers
