import type { Document } from '../../clients/master-data/client'

/** One kind of document: its entity, and the schema that says which fields a search may name. */
export type Entity = {
  readonly name: string
  readonly schemaName: string
  readonly schema: Document
}

const defineEntity = (
  name: string,
  indexed: Readonly<Record<string, 'string' | 'boolean'>>,
): Entity => ({
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
})

export const orderIntegrations = defineEntity('orderops_order_integration', {
  workspace: 'string',
  open: 'boolean',
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
  writeId: 'string',
  templateDigest: 'string',
  movedCarrier: 'string',
})

export const connectors = defineEntity('orderops_connector', { workspace: 'string' })

export const unassignedObservations = defineEntity('orderops_unassigned_observation', {
  workspace: 'string',
})

export const taughtTemplates = defineEntity('orderops_taught_template', { workspace: 'string' })

export const leases = defineEntity('orderops_lease', {
  workspace: 'string',
  holder: 'string',
  until: 'string',
})

export const settings = defineEntity('orderops_settings', { workspace: 'string' })

export const refusals = defineEntity('orderops_refusals', { workspace: 'string', to: 'string' })

export const sourceHours = defineEntity('orderops_source_hours', {
  workspace: 'string',
  to: 'string',
})

export const channelCounts = defineEntity('orderops_channel_counts', { workspace: 'string' })

export const issueStates = defineEntity('orderops_issue_state', { workspace: 'string' })

export const savedViews = defineEntity('orderops_saved_views', { workspace: 'string' })
