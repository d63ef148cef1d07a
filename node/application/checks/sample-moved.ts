import { z } from 'zod'

import { carrierKeyOf, movedStates } from '../../domain/checks/unregistered-carriers'
import type { UpstreamFailure } from '../../domain/failure'
import type { Window } from '../../domain/reading/progress'
import { success, type Result } from '../../lib/result'
import type { OrderLister } from '../../ports/order-lister'
import type { OrderReader } from '../../ports/order-reader'
import { allAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import type { CallAllowance } from '../reading/call-allowance'
import { jobState, type JobStates } from '../tick/job-states'

export type SampleDependencies = AffiliatesDependencies & {
  readonly lister: OrderLister
  readonly orders: OrderReader
  readonly jobStates: JobStates
}

/** Of the orders that moved on from ready-for-handling, those that were looked at, by the carrier of each. */
export type MovedSample = {
  readonly sampled: number
  /** How many moved, looked at or not. */
  readonly total: number
  readonly byCarrier: ReadonlyMap<string, number>
}

type Slice = { readonly calls: CallAllowance }

type Sampling = { readonly window: Window; readonly most: number }

/** Enough for some suspected carriers: what was looked at once is not looked at again while a carrier is suspected. */
const mostKept = 600

/** The carrier of orders by their id in VTEX; empty where Orders names none. */
const lookedAt = jobState('moved-carriers', z.object({ carriers: z.record(z.string()) }), {
  carriers: {},
})

/**
 * A bounded look at the orders of a window that moved: a healthy order leaves no record, and the list of Orders names no
 * carrier. Undefined where this slice's calls do not reach for it; what they did reach is kept, so that later ones do.
 */
export const sampleMoved = async (
  dependencies: SampleDependencies,
  slice: Slice,
  sampling: Sampling,
): Promise<Result<MovedSample | undefined, UpstreamFailure>> => {
  const listed = await listMoved(dependencies, slice, sampling)
  if (!listed.ok) return listed
  if (listed.value === undefined) return success(undefined)
  const stored = await dependencies.jobStates.read(lookedAt)
  if (!stored.ok) return stored
  const { total, ids } = listed.value
  const carriers: Record<string, string> = { ...stored.value.carriers }
  const unknown = ids.filter((id) => carriers[id] === undefined)
  const reached = unknown.filter(() => slice.calls.take())
  for (const id of reached) {
    const found = await dependencies.orders.find(id)
    if (!found.ok) return found
    const carrier = found.value?.details.carrier
    carriers[id] = carrier === undefined ? '' : carrierKeyOf(carrier)
  }
  if (reached.length > 0) {
    const kept = Object.fromEntries(Object.entries(carriers).slice(-mostKept))
    const written = await dependencies.jobStates.write(lookedAt, { carriers: kept })
    if (!written.ok) return written
  }
  if (reached.length < unknown.length) return success(undefined)
  const byCarrier = new Map<string, number>()
  for (const id of ids) {
    const key = carriers[id] ?? ''
    byCarrier.set(key, (byCarrier.get(key) ?? 0) + 1)
  }
  return success({ sampled: ids.length, total, byCarrier })
}

type Moved = { readonly total: number; readonly ids: readonly string[] }

/** Evenly over the marketplaces, the newest of each. */
const listMoved = async (
  dependencies: SampleDependencies,
  { calls }: Slice,
  { window, most }: Sampling,
): Promise<Result<Moved | undefined, UpstreamFailure>> => {
  const marketplaces = await allAffiliates(dependencies)
  if (!marketplaces.ok) return marketplaces
  const rows = Math.max(1, Math.floor(most / Math.max(1, marketplaces.value.length)))
  let total = 0
  const ids: string[] = []
  for (const { id: affiliateId } of marketplaces.value) {
    if (!calls.take()) return success(undefined)
    const page = await dependencies.lister.list({
      affiliateId,
      createdFrom: window.from,
      createdTo: window.to,
      page: 1,
      states: [...movedStates],
      newestFirst: true,
      rows,
    })
    if (!page.ok) return page
    total += page.value.total
    ids.push(...page.value.orders.map(({ orderId }) => orderId))
  }
  return success({ total, ids })
}
