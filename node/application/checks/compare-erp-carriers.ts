import {
  compareCarriers,
  judgeCarriers,
  storeCarriers,
  type CarrierChanges,
  type JudgedCarriers,
} from '../../domain/checks/compare-carriers'
import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { KeepDependencies } from '../ingest/keep-observation'
import { parseCarriers, type ErpCarrierDependencies } from './erp-carriers'

export type CarrierComparison = CarrierChanges &
  JudgedCarriers & {
    /** When the list that is held was imported. Undefined while there is none. */
    readonly heldSince: string | undefined
    /** Where they were not, only the carriers of open orders are judged. */
    readonly arePoliciesRead: boolean
  }

type Dependencies = Omit<ErpCarrierDependencies, 'clock'> &
  Pick<KeepDependencies, 'clock' | 'memory' | 'orderIntegrations'>

/** What a list of carriers would change, and what it says of those that the store's orders go with. Changes nothing. */
export const compareErpCarriers = async (
  { erpCarriers, liveStore, memory, orderIntegrations, clock }: Dependencies,
  rows: readonly unknown[],
): Promise<Result<CarrierComparison, Failure>> => {
  const next = parseCarriers(rows)
  if (!next.ok) return next
  const [held, policies, open] = await Promise.all([
    erpCarriers.read('erp-carriers'),
    liveStore.shippingPolicies(),
    memory.openSet.whole({ store: orderIntegrations, clock }),
  ])
  if (!held.ok) return held
  if (!open.ok) return open
  const carriers = storeCarriers(policies.ok ? policies.value : [], open.value.rows)
  return success({
    ...compareCarriers(held.value?.carriers ?? [], next.value),
    ...judgeCarriers(carriers, held.value?.carriers, next.value),
    heldSince: held.value?.importedAt,
    arePoliciesRead: policies.ok,
  })
}
