import { z } from 'zod'

import {
  policiesUnknownToErp,
  type ErpCarrier,
  type ErpCarrierList,
} from '../../domain/checks/erp-carriers'
import type { ShippingPolicy } from '../../domain/checks/live-store'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { LiveStore } from '../../ports/live-store'

export type ErpCarrierDependencies = {
  readonly clock: Clock
  readonly erpCarriers: Collection<ErpCarrierList, 'erp-carriers'>
  readonly liveStore: Pick<LiveStore, 'shippingPolicies'>
}

/** More than any ERP knows; a longer list is another file. */
const mostCarriers = 5_000

const longestName = 200

const carrierSchema = z
  .object({
    id: z.string().trim().max(longestName).nullish(),
    name: z.string().trim().max(longestName).nullish(),
  })
  .transform(({ id, name }): ErpCarrier => ({ id: id || undefined, name: name || undefined }))

/** Replaces the list of carriers that the ERP knows. A row without an id and a name is refused, by its number. */
export const importErpCarriers = async (
  { clock, erpCarriers }: ErpCarrierDependencies,
  rows: readonly unknown[],
): Promise<Result<ErpCarrierList, Failure>> => {
  if (rows.length === 0) return invalid('carriers', 'missing')
  if (rows.length > mostCarriers) return invalid('carriers', 'too-long')
  const carriers: ErpCarrier[] = []
  for (const [index, row] of rows.entries()) {
    const parsed = carrierSchema.safeParse(row)
    if (!parsed.success) return invalid(`carriers.${index}`, 'wrong-shape')
    const { id, name } = parsed.data
    if (id === undefined && name === undefined) return invalid(`carriers.${index}`, 'missing')
    carriers.push(parsed.data)
  }
  const list = { carriers, importedAt: clock.now() }
  return erpCarriers.change('erp-carriers', () => success(list))
}

const invalid = (
  field: string,
  reason: 'missing' | 'too-long' | 'wrong-shape',
): Result<never, Failure> => failure({ kind: 'invalid-input', field, reason })

export type ErpCarrierReport = ErpCarrierList & {
  /** Active shipping policies that the list does not name: an order that goes with one fails in the ERP. */
  readonly unknown: () => Promise<Result<readonly ShippingPolicy[], UpstreamFailure>>
}

/** The list as it was brought, with what the store sends by and the ERP does not know. Undefined without a list. */
export const erpCarrierReport = async ({
  erpCarriers,
  liveStore,
}: ErpCarrierDependencies): Promise<Result<ErpCarrierReport | undefined, UpstreamFailure>> => {
  const list = await erpCarriers.read('erp-carriers')
  if (!list.ok) return list
  if (list.value === undefined) return success(undefined)
  const { carriers, importedAt } = list.value
  return success({
    carriers,
    importedAt,
    unknown: async () => {
      const policies = await liveStore.shippingPolicies()
      return policies.ok ? success(policiesUnknownToErp(policies.value, carriers)) : policies
    },
  })
}
