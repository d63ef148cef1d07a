import type { Period } from '../../domain/inbox/filter'
import type { StoredFilter, StoredSort } from '../../domain/inbox/stored-filter'
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
  const id = quoted(search.trim())
  return search.trim() === '' ? [] : [`(marketplaceOrderId=${id} OR orderId=${id})`]
}

/** A filter as a `_where` clause; empty where it narrows nothing. */
export const whereOf = (filter: StoredFilter): string =>
  [
    ...identified(filter.search),
    ...among('status', filter.statuses),
    ...among('errorType', filter.errorTypes),
    ...among('actor', filter.actors),
    ...among('affiliateId', filter.affiliateIds),
    ...within('lastSeenAt', filter.processedAt),
    ...within('firstSeenAt', filter.firstSeenAt),
    ...within('createdAt', filter.createdAt),
    ...within('shipBy', filter.shipBy),
  ].join(' AND ')

/** A sort as a `_sort` parameter. */
export const sortOf = ({ field, direction }: StoredSort): string => {
  const name = field === 'LAST_PROCESSED' ? 'lastSeenAt' : 'marketplaceOrderId'
  return `${name} ${direction === 'ASCENDING' ? 'ASC' : 'DESC'}`
}
