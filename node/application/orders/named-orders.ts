import type { Failure, UpstreamFailure } from '../../domain/failure'
import { createLimit } from '../../lib/limit'
import { failure, success, type Result } from '../../lib/result'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'
import { findToActOn, type AnywhereDependencies } from './find-anywhere'

type Naming = {
  /** What the ids are called where they are refused. */
  readonly field: string
  /** How many one request does. */
  readonly most: number
  /**
   * Of ids that nobody ever mentioned: to check the others is no harm, while doing something to them in silence would hide
   * that one was not done.
   */
  readonly unknown: 'left-out' | 'refuses-all'
}

const atOnce = 16

/** Orders that a person acts on, named by any of their ids, each once; one that cannot be read fails all: it must not look unwanted. */
export const namedOrders = async (
  dependencies: AnywhereDependencies,
  ids: readonly string[],
  { field, most, unknown }: Naming,
): Promise<Result<readonly StoredOrderIntegration[], Failure>> => {
  const named = [...new Set(ids)]
  if (named.length === 0) return failure({ kind: 'invalid-input', field, reason: 'missing' })
  if (named.length > most) return failure({ kind: 'invalid-input', field, reason: 'too-long' })
  const found = await readAll(named, (id) => findToActOn(dependencies, id))
  if (!found.ok) return found
  const isRefused = unknown === 'refuses-all' && found.value.length < named.length
  return isRefused || found.value.length === 0 ? failure({ kind: 'not-found' }) : found
}

/** Those that there still are; one that cannot be read fails all. */
export const readAll = async <Wanted>(
  wanted: readonly Wanted[],
  read: (wanted: Wanted) => Promise<Result<StoredOrderIntegration | undefined, UpstreamFailure>>,
): Promise<Result<readonly StoredOrderIntegration[], UpstreamFailure>> => {
  const limit = createLimit(atOnce)
  const found = await Promise.all(wanted.map((each) => limit(() => read(each))))
  const orders: StoredOrderIntegration[] = []
  for (const each of found) {
    if (!each.ok) return each
    if (each.value !== undefined) orders.push(each.value)
  }
  return success(orders)
}
