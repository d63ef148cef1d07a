import { z } from 'zod'

import { fieldByField } from '../document-kind'
import type { ShippingPolicy } from './live-store'

const erpCarrierSchema = z.object({ id: z.string().optional(), name: z.string().optional() })

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

const fold = (text: string | undefined): string => (text ?? '').trim().toLowerCase()

/** Whether the list names a carrier, by its id or its name. */
export const knowsCarrier = (
  list: readonly ErpCarrier[],
  carrier: { readonly id?: string; readonly name: string },
): boolean =>
  list.some(
    ({ id, name }) =>
      (id !== undefined && fold(id) === fold(carrier.id)) ||
      (name !== undefined && fold(name) === fold(carrier.name)),
  )

/** Shipping policies that orders may go with and the ERP would refuse. */
export const policiesUnknownToErp = (
  policies: readonly ShippingPolicy[],
  list: readonly ErpCarrier[],
): readonly ShippingPolicy[] =>
  policies.filter(
    ({ isActive, policyId, name }) => isActive && !knowsCarrier(list, { id: policyId, name }),
  )
