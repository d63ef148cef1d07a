import { z } from 'zod'

import {
  policiesUnknownToErp,
  type ErpCarrier,
  type ErpCarrierList,
} from '../../domain/checks/erp-carriers'
import type { ShippingPolicy } from '../../domain/checks/live-store'
import type { Failure, InvalidInput, UpstreamFailure } from '../../domain/failure'
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
    tradeName: z.string().trim().max(longestName).nullish(),
  })
  .transform(({ id, name, tradeName }): ErpCarrier => ({
    id: id || undefined,
    name: name || undefined,
    tradeName: tradeName || undefined,
  }))

/** Reads a list. A row without an id and a name is refused, by its number. */
export const parseCarriers = (
  rows: readonly unknown[],
): Result<readonly ErpCarrier[], InvalidInput> => {
  if (rows.length === 0) return invalid('carriers', 'missing')
  if (rows.length > mostCarriers) return invalid('carriers', 'too-long')
  const carriers: ErpCarrier[] = []
  for (const [index, row] of rows.entries()) {
    const parsed = carrierSchema.safeParse(row)
    if (!parsed.success) return invalid(`carriers.${index}`, 'wrong-shape')
    const { id, name, tradeName } = parsed.data
    if ((id ?? name ?? tradeName) === undefined) return invalid(`carriers.${index}`, 'missing')
    carriers.push(parsed.data)
  }
  return success(carriers)
}

/**
 * Replaces the list of carriers that the ERP knows, where the one that is held is still that of `heldSince`: what a person
 * saw change is what changes. The same list once more, whose answer was lost, changes nothing.
 */
export const importErpCarriers = async (
  { clock, erpCarriers }: Pick<ErpCarrierDependencies, 'clock' | 'erpCarriers'>,
  rows: readonly unknown[],
  heldSince: string | undefined,
): Promise<Result<ErpCarrierList, Failure>> => {
  const carriers = parseCarriers(rows)
  if (!carriers.ok) return carriers
  const list = { carriers: [...carriers.value], importedAt: clock.now() }
  return erpCarriers.change<Failure>('erp-carriers', (held) => {
    if (held?.importedAt === heldSince) return success(list)
    const isRepeated = JSON.stringify(held?.carriers) === JSON.stringify(list.carriers)
    return held !== undefined && isRepeated ? success(held) : failure({ kind: 'conflict' })
  })
}

const invalid = (
  field: string,
  reason: 'missing' | 'too-long' | 'wrong-shape',
): Result<never, InvalidInput> => failure({ kind: 'invalid-input', field, reason })

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
