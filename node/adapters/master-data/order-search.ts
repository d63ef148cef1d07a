import type { Period } from '../../domain/inbox/row-filter'
import { inOneCase } from '../../domain/orders/order-key'
import { templateDigestOf } from '../../domain/inbox/unclassified'
import type { OrderQuery, OrderSort } from '../../ports/order-integration-store'
import { quoted } from './master-data'

// What is searched by stands beside the row, since only indexed fields of the document itself can be.

const among = (field: string, values: readonly string[] = []): readonly string[] =>
  values.length === 0
    ? []
    : [`(${values.map((value) => `${field}=${quoted(value)}`).join(' OR ')})`]

const within = (field: string, { from, to }: Period = {}): readonly string[] => [
  ...(from === undefined ? [] : [`${field}>=${quoted(from)}`]),
  ...(to === undefined ? [] : [`${field}<${quoted(to)}`]),
]

const identified = (search = ''): readonly string[] => {
  const id = quoted(inOneCase(search.trim()))
  return search.trim() === '' ? [] : [`(marketplaceOrderId=${id} OR orderId=${id})`]
}

const equal = (field: string, value: string | boolean | undefined): readonly string[] =>
  value === undefined ? [] : [`${field}=${typeof value === 'boolean' ? value : quoted(value)}`]

const movedBy = (moved: OrderQuery['moved']): readonly string[] =>
  moved !== undefined && moved.carrierKey === undefined
    ? ['movedCarrier is not null']
    : equal('movedCarrier', moved?.carrierKey)

/** A query as a `_where` clause; empty where it narrows nothing. */
export const whereOf = (query: OrderQuery): string =>
  [
    ...identified(query.search),
    ...among('status', query.statuses),
    ...among('errorType', query.errorTypes),
    ...among('actor', query.actors),
    ...among('affiliateId', query.affiliateIds),
    ...within('lastSeenAt', query.processedAt),
    ...within('firstSeenAt', query.firstSeenAt),
    ...within('createdAt', query.createdAt),
    ...within('shipBy', query.shipBy),
    ...within('cameAt', query.cameIn),
    ...within('failedAt', query.failed),
    ...within('updatedAt', { from: query.writtenSince }),
    ...(query.dueBy === undefined ? [] : [`dueAt<=${quoted(query.dueBy)}`]),
    ...equal('open', query.open),
    ...(query.closed === undefined ? [] : [`closedAt is ${query.closed ? 'not ' : ''}null`]),
    ...equal('closedBy', query.closedBy),
    ...within('closedAt', query.closedAt),
    ...equal('spoken', query.spoken),
    ...equal('templateDigest', query.template && templateDigestOf(query.template)),
    ...movedBy(query.moved),
  ].join(' AND ')

const sortFields = {
  LAST_PROCESSED: 'lastSeenAt',
  MARKETPLACE_ORDER_ID: 'marketplaceOrderId',
  WRITTEN: 'updatedAt',
  DUE: 'dueAt',
  FIRST_SEEN: 'firstSeenAt',
} as const

/** A sort as a `_sort` parameter. */
export const sortOf = ({ field, direction }: OrderSort): string =>
  `${sortFields[field]} ${direction === 'ASCENDING' ? 'ASC' : 'DESC'}`
