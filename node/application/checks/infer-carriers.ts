import {
  fewestWaiting,
  isInferred,
  isUnregistered,
  unregisteredInference,
  waitingByCarrier,
  type CarrierCounts,
  type WaitingCarrier,
} from '../../domain/checks/unregistered-carriers'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { toInference, type Inference } from '../../domain/orders/inference'
import { toInferenceRecord } from '../../domain/orders/observed-record'
import { success, type Result } from '../../lib/result'
import { keepObservation, type KeepDependencies } from '../ingest/keep-observation'
import type { CallAllowance } from '../reading/call-allowance'
import { sampleMoved, type SampleDependencies } from './sample-moved'
import { dayMs } from '../../lib/hours'

export type CarriersInferred = {
  /** Orders of which it was inferred now. */
  readonly inferred: number
  /** Orders of which it no longer holds. */
  readonly retracted: number
}

type InferDependencies = KeepDependencies & SampleDependencies

type Slice = { readonly isOver: () => boolean; readonly calls: CallAllowance }

/**
 * Proposes that the ERP does not know a carrier, where its orders all wait and those of others move, and takes it back
 * once an order of that carrier moved. Healthy orders leave no record: once a carrier is suspected, Orders is asked for
 * some of those that moved.
 */
export const inferCarriers = async (
  dependencies: InferDependencies,
  slice: Slice,
): Promise<Result<CarriersInferred, Failure>> => {
  const { memory, orderIntegrations, clock } = dependencies
  const loaded = await memory.openSet.whole({ store: orderIntegrations, clock })
  if (!loaded.ok) return loaded
  const carriers = waitingByCarrier(loaded.value.rows)
  const done = { inferred: 0, retracted: 0 }
  for (const waiting of carriers) {
    if (slice.isOver()) break
    const counts = await countsOf(dependencies, waiting, { carriers, slice })
    if (!counts.ok) return counts
    if (counts.value === undefined) continue
    const told = await conclude(dependencies, waiting, { counts: counts.value, slice })
    if (!told.ok) return told
    done[counts.value.moved > 0 ? 'retracted' : 'inferred'] += told.value
  }
  return success(done)
}

/** How far back a carrier's orders are looked for that moved before the first of those that wait was sold. */
const historyDays = 30

/** How many orders that moved are looked at: since the first that waits was sold, and before. */
const most = { since: 200, before: 60 }

/** Undefined where nothing can follow from so few, or not all could be looked at yet. */
const countsOf = async (
  dependencies: InferDependencies,
  { key, rows, since }: WaitingCarrier,
  { carriers, slice }: { readonly carriers: readonly WaitingCarrier[]; readonly slice: Slice },
): Promise<Result<CarrierCounts | undefined, UpstreamFailure>> => {
  if (rows.length < fewestWaiting && !rows.some(isInferred)) return success(undefined)
  const { orderIntegrations, clock } = dependencies
  const kept = await orderIntegrations.count({ moved: { carrierKey: key } })
  if (!kept.ok) return kept
  const waiting = carriers.reduce((sum, other) => sum + other.rows.length, -rows.length)
  const now = clock.now()
  const recent = { window: { from: since, to: now }, most: most.since }
  const sample = await sampleMoved(dependencies, slice, recent)
  if (!sample.ok || sample.value === undefined) return sample.ok ? success(undefined) : sample
  const from = new Date(Date.parse(since) - historyDays * dayMs).toISOString()
  const earlier = { window: { from, to: since }, most: most.before }
  const before = await sampleMoved(dependencies, slice, earlier)
  if (!before.ok || before.value === undefined) return before.ok ? success(undefined) : before
  const seen = [sample.value, before.value].map(({ byCarrier }) => byCarrier.get(key) ?? 0)
  const { sampled, total } = sample.value
  // Of a carrier of which none ever moved, all that moved since are others'.
  return success({
    waiting: rows.length,
    moved: Math.max(kept.value, ...seen),
    sampled,
    others: { waiting, moved: total },
  })
}

type Concluding = { readonly counts: CarrierCounts; readonly slice: Slice }

/** Tells the orders of a carrier what follows for them; how many it was told to. */
const conclude = async (
  dependencies: KeepDependencies,
  { carrier, rows }: WaitingCarrier,
  { counts, slice }: Concluding,
): Promise<Result<number, Failure>> => {
  const isRefuted = counts.moved > 0
  if (!isRefuted && !isUnregistered(counts)) return success(0)
  const drawn: Omit<Inference, 'kind' | 'digest' | 'at'> = isRefuted
    ? { facts: [] }
    : unregisteredInference(carrier, counts)
  let told = 0
  for (const row of rows.filter((candidate) => isInferred(candidate) === isRefuted)) {
    if (slice.isOver()) break
    const inference = toInference({ ...drawn, at: dependencies.clock.now() })
    const kept = await keepObservation(dependencies, row, toInferenceRecord(row, inference))
    if (!kept.ok) return kept
    told += 1
  }
  return success(told)
}
