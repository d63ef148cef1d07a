import type { Document } from '../../clients/master-data/client'
import type { Entity, SearchedType } from '../../domain/document-kind'

/** Of every entity: it says which fields a search may name. */
export const schemaName = 'v1'

/** Whose it is, its own id once more, and who wrote it last: what searches, sorts and conditions of every kind name. */
const ofAll = { workspace: 'string', key: 'string', writeId: 'string' } as const

/** The fields that a search of this entity may name. */
export const searchedFields = ({ searched }: Entity) => ({ ...ofAll, ...searched })

const propertyOf = (type: SearchedType): Document =>
  type === 'strings' ? { type: 'array', items: { type: 'string' } } : { type }

export const schemaOf = (entity: Entity): Document => {
  const indexed = searchedFields(entity)
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(indexed).map(([field, type]) => [field, propertyOf(type)]),
    ),
    'v-indexed': Object.keys(indexed),
    'v-security': { allowGetAll: false, publicRead: [], publicWrite: [], publicFilter: [] },
  }
}

export const orderIntegrations: Entity = {
  name: 'orderops_order_integration',
  searched: {
    open: 'boolean',
    spoken: 'boolean',
    dueAt: 'string',
    updatedAt: 'string',
    status: 'string',
    cameAt: 'string',
    failedAt: 'string',
    errorType: 'string',
    actor: 'string',
    firstSeenAt: 'string',
    lastSeenAt: 'string',
    createdAt: 'string',
    shipBy: 'string',
    affiliateId: 'string',
    marketplaceOrderId: 'string',
    orderId: 'string',
    closedBy: 'string',
    closedAt: 'string',
    templateDigest: 'string',
    movedCarrier: 'string',
  },
}
