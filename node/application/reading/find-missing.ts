import type { Failure } from '../../domain/failure'
import { idFormsOf } from '../../domain/orders/id-forms'
import { onItsWayMs } from '../../domain/orders/verdict-of-vtex'
import type { MissingEntry, MissingPage } from '../../domain/reading/missing-page'
import { success, type Result } from '../../lib/result'
import type { OrderLister } from '../../ports/order-lister'
import { findUnderAnyId } from '../orders/find-in-orders'
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
  let looked = 0
  while (!slice.isOver()) {
    const queue = await readQueue(dependencies)
    if (!queue.ok) return queue
    const { first, next } = queue.value
    if (first >= next) break
    const key = String(first)
    const page = await dependencies.missingPages.read(key)
    if (!page.ok) return page
    const left = page.value && (await lookThrough({ dependencies, allowance, slice }, page.value))
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
}

/** The orders of a page that are still to be looked for. */
const lookThrough = async (
  looking: Looking,
  page: MissingPage,
): Promise<Result<readonly MissingEntry[], Failure>> => {
  const { dependencies, allowance, slice } = looking
  const names = await marketplaceNames(dependencies)
  const marketplaceName = names.get(page.affiliateId)
  const formsOf = ({ marketplaceOrderId, alternateIds }: MissingEntry) =>
    idFormsOf(
      { affiliateId: page.affiliateId, marketplaceOrderId },
      { alternateIds, marketplaceName },
    )
  const listed = await listedIds(looking, page)
  if (!listed.ok) return listed
  const unlisted = page.entries.filter(
    (entry) => !formsOf(entry).some((id) => listed.value.has(id)),
  )
  // The youngest may still be on their way into VTEX: they are looked for later.
  const doneBefore = new Date(Date.parse(dependencies.clock.now()) - onItsWayMs).toISOString()
  const rest = unlisted.filter(({ since }) => since <= doneBefore)
  const left = unlisted.filter(({ since }) => since > doneBefore)
  for (const [index, entry] of rest.entries()) {
    const calls = formsOf(entry).length
    if (slice.isOver() || !takeAll(allowance, calls)) {
      return success([...left, ...rest.slice(index)])
    }
    const key = { affiliateId: page.affiliateId, marketplaceOrderId: entry.marketplaceOrderId }
    const { alternateIds } = entry
    const found = await findUnderAnyId(dependencies, key, { alternateIds, marketplaceName })
    if (!found.ok) {
      left.push(entry)
      continue
    }
    const kept = await keepObservation(dependencies, key, found.value)
    if (!kept.ok) return kept
  }
  return success(left)
}

const takeAll = (allowance: CallAllowance, calls: number): boolean => {
  for (let call = 0; call < calls; call += 1) if (!allowance.take()) return false
  return true
}

const day = 86_400_000

/** The ids that Orders lists of the days of a page; none where the report tells no dates. */
const listedIds = async (
  { dependencies, allowance }: Looking,
  { affiliateId, entries }: MissingPage,
): Promise<Result<ReadonlySet<string>, Failure>> => {
  const times = entries.flatMap(({ createdAt }) => createdAt ?? []).sort()
  const [earliest] = times
  const latest = times.at(-1)
  if (earliest === undefined || latest === undefined) return success(new Set())
  const listing = await listWindow({
    lister: dependencies.lister,
    allowance,
    query: { affiliateId },
    // A marketplace's day and VTEX's differ, and connectors take their time.
    window: {
      from: new Date(Date.parse(earliest) - day).toISOString(),
      to: new Date(Date.parse(latest) + 2 * day).toISOString(),
    },
    shortestMs: Number.POSITIVE_INFINITY,
  })
  if (!listing.ok) return listing
  const { value } = listing
  return success(new Set(value.kind === 'whole' ? value.orders.map(({ orderId }) => orderId) : []))
}
