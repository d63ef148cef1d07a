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

export type CarriersInferred = {
  /** Orders of which it was inferred now. */
  readonly inferred: number
  /** Orders of which it no longer holds. */
  readonly retracted: number
}

type Slice = { readonly isOver: () => boolean }

/**
 * Proposes that the ERP does not know a carrier, where its orders all wait and those of others move, and takes it back
 * once an order of that carrier moved. A look costs a search for each carrier whose orders wait.
 */
export const inferCarriers = async (
  dependencies: KeepDependencies,
  slice: Slice,
): Promise<Result<CarriersInferred, Failure>> => {
  const { memory, orderIntegrations, clock } = dependencies
  const loaded = await memory.openSet.whole({ store: orderIntegrations, clock })
  if (!loaded.ok) return loaded
  const carriers = waitingByCarrier(loaded.value.rows)
  const done = { inferred: 0, retracted: 0 }
  for (const waiting of carriers) {
    if (slice.isOver()) break
    const counts = await countsOf(dependencies, waiting, carriers)
    if (!counts.ok) return counts
    if (counts.value === undefined) continue
    const told = await conclude(dependencies, waiting, { counts: counts.value, slice })
    if (!told.ok) return told
    done[counts.value.moved > 0 ? 'retracted' : 'inferred'] += told.value
  }
  return success(done)
}

/** Undefined where nothing can follow from so few. */
const countsOf = async (
  { orderIntegrations }: KeepDependencies,
  { key, rows, since }: WaitingCarrier,
  carriers: readonly WaitingCarrier[],
): Promise<Result<CarrierCounts | undefined, UpstreamFailure>> => {
  if (rows.length < fewestWaiting && !rows.some(isInferred)) return success(undefined)
  const moved = await orderIntegrations.count({ moved: { carrierKey: key } })
  if (!moved.ok) return moved
  const othersMoved = await orderIntegrations.count({ moved: {}, writtenSince: since })
  if (!othersMoved.ok) return othersMoved
  const waiting = carriers.reduce((sum, other) => sum + other.rows.length, -rows.length)
  // Of a carrier of which none ever moved, all that moved since are others'.
  return success({
    waiting: rows.length,
    moved: moved.value,
    others: { waiting, moved: othersMoved.value },
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
