import { z } from 'zod'

import type { Failure, UpstreamFailure } from '../../domain/failure'
import type { MissingEntry, MissingPage } from '../../domain/reading/missing-page'
import type { OrderKey } from '../../domain/orders/order-key'
import type { ImportedRow } from '../../domain/orders/imported-row'
import type { OrderIntegrationRecord } from '../../domain/orders/record'
import { failure, success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import { jobState, type JobStates } from '../tick/job-states'

/** Pages from `first` to before `next` wait. */
export type MissingQueue = { readonly first: number; readonly next: number }

// Two states, each with one kind of writer: the tick moves the first page on while imports add behind the last.
const placeSchema = z.object({ page: z.number().int() })
const firstPage = jobState('missing-first', placeSchema, { page: 0 })
const nextPage = jobState('missing-next', placeSchema, { page: 0 })

export type MissingStores = {
  readonly jobStates: JobStates
  readonly missingPages: Collection<MissingPage>
}

/** Which pages wait. */
export const readQueue = async (
  stores: MissingStores,
): Promise<Result<MissingQueue, UpstreamFailure>> => {
  const first = await stores.jobStates.read(firstPage)
  if (!first.ok) return first
  const next = await stores.jobStates.read(nextPage)
  return next.ok ? success({ first: first.value.page, next: next.value.page }) : next
}

/** Every page before this one is done. */
export const writeFirst = ({ jobStates }: Pick<MissingStores, 'jobStates'>, page: number) =>
  jobStates.write(firstPage, { page })

/** How often a batch looks for a page of its own before it gives up: others keep taking the same. */
const mostAttempts = 30

/** What stands in a page beside an order's ids may be some thousand characters. */
const mostEntries = 100

/** A row of a report, and the record that knows exactly that. */
export type ReportedRow = ImportedRow & { readonly told: OrderIntegrationRecord }

/** Adds the orders of one batch. */
export const addToMissing = async (
  stores: MissingStores,
  rows: readonly ReportedRow[],
): Promise<Result<number, Failure>> => {
  const created = daysOf(rows)
  for (let from = 0; from < rows.length; from += mostEntries) {
    const added = await addEntries(stores, rows.slice(from, from + mostEntries), created)
    if (!added.ok) return added
  }
  return success(rows.length)
}

const daysOf = (rows: readonly ReportedRow[]): MissingPage['created'] => {
  const times = rows.flatMap(({ fact }) => fact.createdAt ?? []).sort()
  const [from] = times
  return from === undefined ? undefined : { from, to: times.at(-1) ?? from }
}

/**
 * The page is written before the queue reaches it, and only where it is nobody's: a death in between loses no order, and of
 * two batches that come to the same page one takes the next.
 */
const addEntries = async (
  stores: MissingStores,
  rows: readonly ReportedRow[],
  created: MissingPage['created'],
): Promise<Result<void, Failure>> => {
  const [first] = rows
  if (first === undefined) return success(undefined)
  const content: MissingPage = {
    affiliateId: first.key.affiliateId,
    ...(created && { created }),
    entries: rows.map(({ key, fact, told }) => ({
      marketplaceOrderId: key.marketplaceOrderId,
      alternateIds: [...(fact.alternateIds ?? [])],
      since: fact.createdAt ?? fact.occurredAt,
      told,
    })),
  }
  const next = await stores.jobStates.read(nextPage)
  if (!next.ok) return next
  for (let page = next.value.page; page < next.value.page + mostAttempts; page += 1) {
    const added = await addPage(stores, page, content)
    if (added.ok) return success(undefined)
    if (added.error.kind !== 'conflict') return added
  }
  return failure({ kind: 'conflict' })
}

const addPage = async (
  { jobStates, missingPages }: MissingStores,
  page: number,
  content: MissingPage,
): Promise<Result<unknown, Failure>> => {
  const written = await missingPages.change(String(page), (current) =>
    current === undefined ? success(content) : failure({ kind: 'conflict' } as const),
  )
  if (!written.ok) return written
  return jobStates.change(nextPage, (next) => ({ page: Math.max(next.page, page + 1) }))
}

const isEntryOf = (entry: MissingEntry, id: string): boolean => entry.marketplaceOrderId === id

/** Looks for an order no more. What the tick looks for in this instant, it still does. */
export const forgetMissing = async (
  stores: MissingStores,
  { affiliateId, marketplaceOrderId }: OrderKey,
): Promise<Result<void, Failure>> => {
  const queue = await readQueue(stores)
  if (!queue.ok) return queue
  for (let number = queue.value.first; number < queue.value.next; number += 1) {
    const page = await stores.missingPages.read(String(number))
    if (!page.ok) return page
    const isThere = page.value?.entries.some((entry) => isEntryOf(entry, marketplaceOrderId))
    if (page.value?.affiliateId !== affiliateId || isThere !== true) continue
    const { value: known } = page
    const written = await stores.missingPages.change(String(number), ({ entries } = known) => {
      const left = entries.filter((entry) => !isEntryOf(entry, marketplaceOrderId))
      return success({ affiliateId, entries: left })
    })
    if (!written.ok) return written
  }
  return success(undefined)
}
