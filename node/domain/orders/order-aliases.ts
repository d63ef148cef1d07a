import { z } from 'zod'

import type { DocumentKind } from '../document-kind'
import { idFormsOf, withoutEndings } from './id-forms'
import { inOneCase, toOrderIntegrationId, toKeptId, type OrderKey } from './order-key'

// Ids of packs, shipments and those that a buyer sees lead nowhere in Orders, and most orders have no record here. Which
// order such an id belongs to is kept for both, many orders to a document.

const orderAliasesSchema = z.object({
  affiliateId: z.string(),
  marketplaceOrderId: z.string(),
  /** The id in VTEX, where it is not made of the marketplace's. */
  orderId: z.string().optional(),
  ids: z.array(z.string()),
})

/** The ids of an order by which Orders cannot be asked for it. */
export type OrderAliases = z.infer<typeof orderAliasesSchema>

const bucketSchema = z.object({
  number: z.number().int(),
  /** When the last of them were reported. */
  until: z.string(),
  orders: z.array(orderAliasesSchema),
})

export type AliasBucket = z.infer<typeof bucketSchema>

const storedSchema = bucketSchema.extend({ orders: z.string() }).transform((bucket) => ({
  ...bucket,
  orders: z.array(orderAliasesSchema).parse(JSON.parse(bucket.orders)),
}))

/** By what an order is found here: its aliases, and what its connector calls it. */
const searchedIds = ({ marketplaceOrderId, ids }: OrderAliases): readonly string[] =>
  [marketplaceOrderId, ...ids].map(inOneCase)

/** Where they are kept, by the bucket's number, which grows. They go by age: `aliasesKeptForMs`. */
export const aliasDocuments: DocumentKind<AliasBucket> = {
  entity: { name: 'orderops_alias', searched: { until: 'string', ids: 'strings' } },
  label: 'aliases',
  mark: 'orders',
  parse: (document) => storedSchema.parse(document),
  fieldsOf: ({ orders, ...bucket }) => ({
    ...bucket,
    ids: [...new Set(orders.flatMap(searchedIds))],
    orders: JSON.stringify(orders),
  }),
  isForGood: false,
}

/** 90 days. */
export const aliasesKeptForMs = 90 * 86_400_000

/** A document of them stays near 30 kB. */
export const mostAliasesInBucket = 500

/** An order with the ids that are known of it. */
export type IdentifiedOrder = OrderKey & {
  readonly orderId?: string
  readonly alternateIds: readonly string[]
}

/** What leads to an order beside the ids that Orders knows; undefined where there is nothing. */
export const aliasesOf = ({
  affiliateId,
  marketplaceOrderId,
  orderId,
  alternateIds,
}: IdentifiedOrder): OrderAliases | undefined => {
  const key = { affiliateId, marketplaceOrderId }
  const known = new Set([marketplaceOrderId, ...idFormsOf(key)])
  const isNew = (id: string) => withoutEndings(id).every((form) => !known.has(form))
  const ids = alternateIds.filter(isNew)
  const other = orderId !== undefined && isNew(orderId) ? { orderId } : {}
  if (ids.length === 0 && other.orderId === undefined) return undefined
  return { ...key, ...other, ids }
}

/** The orders that an id leads to. */
export const ledToBy = (id: string, orders: readonly OrderAliases[]): readonly OrderAliases[] => {
  const wanted = inOneCase(id)
  return orders.filter((each) => searchedIds(each).includes(wanted) || toKeptId(each) === wanted)
}

/** The same order's, told more than once, as one. */
export const joinAliases = (orders: readonly OrderAliases[]): readonly OrderAliases[] => {
  const byId = new Map<string, OrderAliases>()
  for (const each of orders) {
    const known = byId.get(toKeptId(each))
    const ids = [...new Set([...(known?.ids ?? []), ...each.ids])]
    byId.set(toKeptId(each), { ...each, orderId: each.orderId ?? known?.orderId, ids })
  }
  return [...byId.values()]
}

/** The bucket with as many of these as it has room for, how many those are; undefined where it is full. */
export const withAliases = (
  bucket: AliasBucket | undefined,
  number: number,
  { orders, at }: { readonly orders: readonly OrderAliases[]; readonly at: string },
): { readonly bucket: AliasBucket; readonly taken: number } | undefined => {
  const known = bucket?.orders ?? []
  let room = mostAliasesInBucket - known.flatMap(({ ids }) => ids).length
  let taken = 0
  for (const { ids } of orders) {
    // An order's ids stay together, and an order alone has room everywhere.
    if (room <= 0) break
    room -= Math.max(1, ids.length)
    taken += 1
  }
  if (taken === 0) return undefined
  const until = bucket !== undefined && bucket.until > at ? bucket.until : at
  return { bucket: { number, until, orders: [...known, ...orders.slice(0, taken)] }, taken }
}

/** The same, without an order that was erased. */
export const bucketWithout = (bucket: AliasBucket, key: OrderKey): AliasBucket => ({
  ...bucket,
  orders: bucket.orders.filter((each) => toKeptId(each) !== toKeptId(key)),
})

/** Names what is said of an order once, however often it is. */
export const aliasesName = (aliases: OrderAliases): string =>
  [toOrderIntegrationId(aliases), aliases.orderId, ...aliases.ids].join(' ')
