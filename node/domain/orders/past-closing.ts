import { z } from 'zod'

import type { DocumentKind } from '../document-kind'
import type { OrderIntegrationRow } from '../inbox/row'
import { integrationStatuses } from './order-integration-status'
import { closeReasons } from './close-reason'
import { formerUser } from '../team/former-user'
import { inOneCase, toKeptId, type OrderKey } from './order-key'
import { toHandling } from './to-person-word'
import { toHandlingRecord } from './observed-record'
import type { OrderIntegrationRecord } from './record'

// That somebody closed an order is remembered for longer than the order is: who, when and why, many orders to a document.
// It is written when the record of the order ends.

const pastClosingSchema = z.object({
  affiliateId: z.string(),
  marketplaceOrderId: z.string(),
  orderId: z.string().optional(),
  /** All other ids by which it was found. */
  alternateIds: z.array(z.string()),
  reason: z.enum(closeReasons),
  at: z.string(),
  by: z.string(),
  /** What its status was then. */
  status: z.enum(integrationStatuses),
})

export type PastClosing = z.infer<typeof pastClosingSchema>

const bucketSchema = z.object({
  number: z.number().int(),
  /** When the last of them was added, which may be long after it was closed. */
  until: z.string(),
  closings: z.array(pastClosingSchema),
})

export type ClosingBucket = z.infer<typeof bucketSchema>

const storedSchema = bucketSchema.extend({ closings: z.string() }).transform((bucket) => ({
  ...bucket,
  closings: z.array(pastClosingSchema).parse(JSON.parse(bucket.closings)),
}))

const searchedIds = (closing: PastClosing): readonly string[] => {
  const { marketplaceOrderId, orderId, alternateIds } = closing
  const ids = [marketplaceOrderId, ...(orderId === undefined ? [] : [orderId]), ...alternateIds]
  return [toKeptId(closing), ...ids.map(inOneCase)]
}

/** Where they are kept, by the bucket's number, which grows. They go by age: `activitiesKeptForMs`. */
export const closingDocuments: DocumentKind<ClosingBucket> = {
  entity: { name: 'orderops_closing', searched: { until: 'string', ids: 'strings' } },
  label: 'closings',
  mark: 'closings',
  parse: (document) => storedSchema.parse(document),
  fieldsOf: ({ closings, ...bucket }) => ({
    ...bucket,
    ids: [...new Set(closings.flatMap(searchedIds))],
    closings: JSON.stringify(closings),
  }),
  isForGood: false,
}

/** A document of them stays near 30 kB. */
export const mostClosingsInBucket = 100

/** What is remembered of an order that somebody closed; undefined where nobody did. */
export const pastClosingOf = (row: OrderIntegrationRow): PastClosing | undefined => {
  const { affiliateId, marketplaceOrderId, orderId, alternateIds, status } = row
  const { closed: reason, closedAt: at, closedBy: by = formerUser } = row
  if (reason === undefined || at === undefined) return undefined
  return {
    ...{ affiliateId, marketplaceOrderId, orderId },
    ...{ alternateIds: [...alternateIds], reason, at, by, status },
  }
}

/** The closings that an id means, the newest of each order. */
export const closingsNamed = (
  id: string,
  closings: readonly PastClosing[],
): readonly PastClosing[] => {
  const wanted = inOneCase(id)
  const newest = new Map<string, PastClosing>()
  for (const closing of closings) {
    const before = newest.get(toKeptId(closing))?.at ?? ''
    if (searchedIds(closing).includes(wanted) && closing.at > before) {
      newest.set(toKeptId(closing), closing)
    }
  }
  return [...newest.values()]
}

/** The record that knows exactly that somebody closed it. */
export const toClosedRecord = (closing: PastClosing): OrderIntegrationRecord => {
  const { orderId, alternateIds } = closing
  return { ...toHandlingRecord(closing, toHandling(closing)), orderId, alternateIds }
}

/** The bucket with as many of these as it has room for; undefined where it is full. */
export const withClosings = (
  bucket: ClosingBucket | undefined,
  number: number,
  { closings, at }: { readonly closings: readonly PastClosing[]; readonly at: string },
): ClosingBucket | undefined => {
  const known = bucket?.closings ?? []
  const added = closings.slice(0, mostClosingsInBucket - known.length)
  if (added.length === 0) return undefined
  const until = bucket !== undefined && bucket.until > at ? bucket.until : at
  return { number, until, closings: [...known, ...added] }
}

/** The same, without an order that was erased. */
export const closingsWithoutOrder = (bucket: ClosingBucket, key: OrderKey): ClosingBucket => ({
  ...bucket,
  closings: bucket.closings.filter((each) => toKeptId(each) !== toKeptId(key)),
})

/** The same, closed by somebody who left. */
export const closingsWithoutPerson = (bucket: ClosingBucket, login: string): ClosingBucket => ({
  ...bucket,
  closings: bucket.closings.map((each) =>
    each.by.toLowerCase() === login ? { ...each, by: formerUser } : each,
  ),
})
