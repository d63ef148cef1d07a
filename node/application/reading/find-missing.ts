import type { Failure } from '../../domain/failure'
import { idFormsOf } from '../../domain/orders/id-forms'
import { needsRecord } from '../../domain/orders/needs-record'
import type { OrderKey } from '../../domain/orders/order-key'
import { joinRecords } from '../../domain/orders/record'
import { onItsWayMs } from '../../domain/orders/verdict-of-vtex'
import type { MissingEntry, MissingPage } from '../../domain/reading/missing-page'
import { success, type Result } from '../../lib/result'
import type { ListedOrder, OrderLister } from '../../ports/order-lister'
import { findUnderAnyId, toListedRecord } from '../orders/find-in-orders'
import { keepObservation, type KeepDependencies } from '../ingest/keep-observation'
import { marketplaceNames, type NamesDependencies } from '../connectors/marketplace-names'
import type { CallAllowance } from './call-allowance'
import { listWindow } from './list-window'
import { readQueue, writeFirst, type MissingStores } from './missing-queue'

type LookingSlice = { readonly isOver: () => boolean; readonly calls: CallAllowance }

export type MissingDependencies = KeepDependencies &
  NamesDependencies &
  MissingStores & { readonly lister: OrderLister }

/**
 * Looks in VTEX for the orders of a marketplace's report, a page at a time: the list of the days of the page first,
 * which answers for most, and get order only for the rest, under every id that the marketplace uses. What none of them
 * knows is missing. Goes on where it stopped; an answer that does not come leaves the order for later.
 */
export const findMissing = async (
  dependencies: MissingDependencies,
  slice: LookingSlice,
): Promise<Result<Readonly<Record<string, number>>, Failure>> => {
  const allowance = slice.calls
  const replacePage = (key: string, left: MissingPage) =>
    dependencies.missingPages.change(key, () => success(left))
  const last: LastListed = { orders: new Map() }
  let looked = 0
  while (!slice.isOver()) {
    const queue = await readQueue(dependencies)
    if (!queue.ok) return queue
    const { first, next } = queue.value
    if (first >= next) break
    const key = String(first)
    const page = await dependencies.missingPages.read(key)
    if (!page.ok) return page
    const left =
      page.value && (await lookThrough({ dependencies, allowance, slice, last }, page.value))
    if (left !== undefined && !left.ok) return left
    const entries = left?.value ?? []
    looked += (page.value?.entries.length ?? 0) - entries.length
    if (page.value !== undefined && entries.length > 0) {
      const kept = await replacePage(key, { ...page.value, entries: [...entries] })
      if (!kept.ok) return kept
      break
    }
    // A page that is done holds no order any more: nobody would look for it there to erase it.
    const emptied = page.value && (await replacePage(key, { ...page.value, entries: [] }))
    if (emptied?.ok === false) return emptied
    const moved = await writeFirst(dependencies, first + 1)
    if (!moved.ok) return moved
  }
  return success({ looked })
}

type Looking = {
  readonly dependencies: MissingDependencies
  readonly allowance: CallAllowance
  readonly slice: LookingSlice
  readonly last: LastListed
}

/** The orders of a page that are still to be looked for. */
const lookThrough = async (
  looking: Looking,
  page: MissingPage,
): Promise<Result<readonly MissingEntry[], Failure>> => {
  const { dependencies, allowance, slice } = looking
  const { affiliateId } = page
  const names = await marketplaceNames(dependencies)
  const marketplaceName = names.get(affiliateId)
  const formsOf: FormsOf = ({ marketplaceOrderId, alternateIds }) =>
    idFormsOf({ affiliateId, marketplaceOrderId }, { alternateIds, marketplaceName })
  const unlisted = await withoutListed(looking, page, formsOf)
  if (!unlisted.ok) return unlisted
  // The youngest may still be on their way into VTEX: they are looked for later.
  const doneBefore = new Date(Date.parse(dependencies.clock.now()) - onItsWayMs).toISOString()
  const rest = unlisted.value.filter(({ since }) => since <= doneBefore)
  const left = unlisted.value.filter(({ since }) => since > doneBefore)
  for (const [index, entry] of rest.entries()) {
    const calls = formsOf(entry).length
    if (slice.isOver() || !takeAll(allowance, calls)) {
      return success([...left, ...rest.slice(index)])
    }
    const { marketplaceOrderId, alternateIds, told } = entry
    const key = { affiliateId, marketplaceOrderId }
    const found = await findUnderAnyId(dependencies, key, { alternateIds, marketplaceName })
    if (!found.ok) {
      left.push(entry)
      continue
    }
    const kept = await keepObservation(dependencies, key, found.value, ...(told ? [told] : []))
    if (!kept.ok) return kept
  }
  return success(left)
}

type FormsOf = (entry: MissingEntry) => readonly string[]

/** Those that Orders does not list; of the others what is wrong with them is kept. */
const withoutListed = async (
  looking: Looking,
  page: MissingPage,
  formsOf: FormsOf,
): Promise<Result<readonly MissingEntry[], Failure>> => {
  const listed = await listedOrders(looking, page)
  if (!listed.ok) return listed
  const unlisted: MissingEntry[] = []
  for (const entry of page.entries) {
    const [order] = formsOf(entry).flatMap((id) => listed.value.get(id) ?? [])
    if (order === undefined) {
      unlisted.push(entry)
      continue
    }
    const kept = await keepListed(looking.dependencies, { ...page, ...entry }, order)
    if (!kept.ok) return kept
  }
  return success(unlisted)
}

/** Where the report and Orders together tell of a problem, such as a cancellation that only one of them knows. */
const keepListed = async (
  dependencies: MissingDependencies,
  { affiliateId, marketplaceOrderId, told }: MissingEntry & OrderKey,
  order: ListedOrder,
): Promise<Result<void, Failure>> => {
  if (told === undefined) return success(undefined)
  const key = { affiliateId, marketplaceOrderId }
  const now = dependencies.clock.now()
  const row = toListedRecord(key, order, now)
  const reading = { ...dependencies.memory.settings.rules, now }
  return needsRecord(joinRecords(told, row), reading)
    ? keepObservation(dependencies, key, told, row)
    : success(undefined)
}

const takeAll = (allowance: CallAllowance, calls: number): boolean => {
  for (let call = 0; call < calls; call += 1) if (!allowance.take()) return false
  return true
}

const day = 86_400_000

type Listed = ReadonlyMap<string, ListedOrder>

/** What was listed last in this slice: the pages of one batch ask for the same. */
type LastListed = { window?: string; orders: Listed }

/** What Orders lists of the days of a page's batch, by id; nothing where the report tells no dates. */
const listedOrders = async (
  { dependencies, allowance, last }: Looking,
  { affiliateId, created }: MissingPage,
): Promise<Result<Listed, Failure>> => {
  if (created === undefined) return success(new Map())
  const window = {
    // A marketplace's day and VTEX's differ, and connectors take their time.
    from: new Date(Date.parse(created.from) - day).toISOString(),
    to: new Date(Date.parse(created.to) + 2 * day).toISOString(),
  }
  const name = JSON.stringify([affiliateId, window])
  if (last.window === name) return success(last.orders)
  const query = { affiliateId }
  const shortestMs = Number.POSITIVE_INFINITY
  const listing = await listWindow({
    lister: dependencies.lister,
    allowance,
    query,
    window,
    shortestMs,
  })
  if (!listing.ok) return listing
  if (listing.value.kind !== 'whole') return success(new Map())
  last.orders = new Map(listing.value.orders.map((order) => [order.orderId, order] as const))
  last.window = name
  return success(last.orders)
}
