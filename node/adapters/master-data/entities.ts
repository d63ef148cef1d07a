import type { Document } from '../../clients/master-data/client'

/** One kind of document: its entity, and the schema that says which fields a search may name. */
export type Entity = {
  readonly name: string
  readonly schemaName: string
  readonly schema: Document
}

/** Whose it is, and who wrote it last: what searches and conditions of every kind name. */
const ofAll = { workspace: 'string', writeId: 'string' } as const

const defineEntity = (
  name: string,
  searched: Readonly<Record<string, 'string' | 'boolean'>> = {},
): Entity => {
  const indexed = { ...ofAll, ...searched }
  return {
    name,
    schemaName: 'v1',
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(indexed).map(([field, type]) => [field, { type }]),
      ),
      'v-indexed': Object.keys(indexed),
      'v-security': { allowGetAll: false, publicRead: [], publicWrite: [], publicFilter: [] },
    },
  }
}

export const orderIntegrations = defineEntity('orderops_order_integration', {
  open: 'boolean',
  spoken: 'boolean',
  dueAt: 'string',
  updatedAt: 'string',
  status: 'string',
  cameAt: 'string',
  errorType: 'string',
  actor: 'string',
  firstSeenAt: 'string',
  lastSeenAt: 'string',
  createdAt: 'string',
  shipBy: 'string',
  affiliateId: 'string',
  marketplaceOrderId: 'string',
  orderId: 'string',
  templateDigest: 'string',
  movedCarrier: 'string',
})

export const connectors = defineEntity('orderops_connector')

export const unassignedObservations = defineEntity('orderops_unassigned_observation')

export const taughtTemplates = defineEntity('orderops_taught_template')

export const leases = defineEntity('orderops_lease')

export const settings = defineEntity('orderops_settings')

export const refusals = defineEntity('orderops_refusals', { to: 'string' })

export const sourceHours = defineEntity('orderops_source_hours', {
  to: 'string',
})

export const channelCounts = defineEntity('orderops_channel_counts')

export const issueStates = defineEntity('orderops_issue_state')

export const savedViews = defineEntity('orderops_saved_views')
