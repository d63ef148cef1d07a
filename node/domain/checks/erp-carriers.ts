import { z } from 'zod'

import { fieldByField } from '../document-kind'
import type { ShippingPolicy } from './live-store'

const erpCarrierSchema = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  /** What it is called where that is not its legal name. */
  tradeName: z.string().optional(),
})

const erpCarrierListSchema = z.object({
  carriers: z.array(erpCarrierSchema),
  importedAt: z.string(),
})

export type ErpCarrier = z.infer<typeof erpCarrierSchema>
export type ErpCarrierList = z.infer<typeof erpCarrierListSchema>

/** Where the carriers that the ERP knows are kept: one list. */
export const erpCarrierDocuments = fieldByField<typeof erpCarrierListSchema.shape, 'erp-carriers'>({
  entity: { name: 'orderops_settings' },
  label: 'erp-carriers',
  mark: 'carriers',
  schema: erpCarrierListSchema,
  isForGood: true,
})

/** Names and codes are the same whatever their case. */
export const foldCarrierText = (text: string | undefined): string =>
  (text ?? '').trim().toLowerCase()

const areSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && foldCarrierText(one) === foldCarrierText(other)

/** Whether the list names a carrier, by its id or one of its names. */
export const knowsCarrier = (
  list: readonly ErpCarrier[],
  carrier: { readonly id?: string; readonly name: string },
): boolean =>
  list.some(
    ({ id, name, tradeName }) =>
      areSame(id, carrier.id) || areSame(name, carrier.name) || areSame(tradeName, carrier.name),
  )

/** Shipping policies that orders may go with and the ERP would refuse. */
export const policiesUnknownToErp = (
  policies: readonly ShippingPolicy[],
  list: readonly ErpCarrier[],
): readonly ShippingPolicy[] =>
  policies.filter(
    ({ isActive, policyId, name }) => isActive && !knowsCarrier(list, { id: policyId, name }),
  )
