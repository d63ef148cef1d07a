import type { Failure } from '../../domain/failure'
import { isErased } from '../../domain/orders/erased'
import { toOrderIntegrationId, type OrderKey } from '../../domain/orders/order-key'
import { allOf, success, type Result } from '../../lib/result'
import {
  canceledUnder,
  type ForgetCancellationsDependencies,
} from '../cancellations/forget-cancellations'
import { knownAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { findOrderIntegration, type FindDependencies } from '../orders/find-order-integration'
import { knownBeside, type BesideDependencies } from '../orders/known-beside'
import { plannedUnder } from '../plans/forget-plans'
import type { PlanStores } from '../plans/plan-store'
import { erasures, waitingUnder } from './erasures'

export type KeyToEraseDependencies = FindDependencies &
  BesideDependencies &
  AffiliatesDependencies &
  PlanStores &
  ForgetCancellationsDependencies

type Found = Result<OrderKey | undefined, Failure>

/**
 * Which order is to be erased, by any of its ids: also one that has no record, or whose record the search index does not
 * show yet. Undefined where there is none, or an id of several names none of them.
 */
export const keyToErase = async (
  dependencies: KeyToEraseDependencies,
  id: string,
): Promise<Found> => {
  const found = await findOrderIntegration(dependencies, id)
  if (!found.ok) return found
  if (found.value !== undefined) return success(found.value.row)
  for (const look of [begunBefore, underOwnId, besideRecords]) {
    const key = await look(dependencies, id)
    if (!key.ok || key.value !== undefined) return key
  }
  return success(undefined)
}

/** Its record is gone, and what is kept beside may not be. */
const begunBefore = async ({ jobStates }: KeyToEraseDependencies, id: string): Promise<Found> => {
  const known = await jobStates.read(erasures)
  if (!known.ok) return known
  const waiting = waitingUnder(known.value, id)
  return success(waiting === undefined ? undefined : keyOf(waiting))
}

/** Affiliate ids have three characters. */
export const keyOf = (id: string): OrderKey => ({
  affiliateId: id.slice(0, 3),
  marketplaceOrderId: id.slice(4),
})

/** By its own id each record is found at once, whatever the search index shows. */
const underOwnId = async (dependencies: KeyToEraseDependencies, id: string): Promise<Found> => {
  const affiliates = await knownAffiliates(dependencies)
  if (!affiliates.ok) return affiliates
  const keys = affiliates.value.map((each) => ({ affiliateId: each.id, marketplaceOrderId: id }))
  const read = allOf(await Promise.all(keys.map((key) => dependencies.orderIntegrations.read(key))))
  if (!read.ok) return read
  return success(
    onlyOne(read.value.flatMap((kept) => (kept && !isErased(kept.row) ? kept.row : []))),
  )
}

const besideRecords = async (dependencies: KeyToEraseDependencies, id: string): Promise<Found> => {
  const beside = await knownBeside(dependencies, [id], [])
  if (!beside.ok) return beside
  const { led, closings } = beside.value(id)
  const planned = await plannedUnder(dependencies, id)
  if (!planned.ok) return planned
  const canceled = await canceledUnder(dependencies, id)
  if (!canceled.ok) return canceled
  return success(onlyOne([...led, ...closings, ...planned.value, ...canceled.value]))
}

const onlyOne = (orders: readonly OrderKey[]): OrderKey | undefined => {
  const [only, ...others] = new Map(
    orders.map((each) => [toOrderIntegrationId(each), each]),
  ).values()
  return others.length > 0 ? undefined : only
}
