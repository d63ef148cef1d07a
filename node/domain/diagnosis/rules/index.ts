import type { DiagnosisRule } from '../rule'
import { amountDivergence } from './amount-divergence'
import { carrierNotRegisteredInErp } from './carrier-not-registered-in-erp'
import { incompleteShippingInformation } from './incomplete-shipping-information'
import { invalidSkuId } from './invalid-sku-id'
import { notFoundOrUnavailable, unavailableInventory } from './unavailable-inventory'
import { unavailableStatus } from './unavailable-status'

/** Every rule, the most specific first. */
export const rules: readonly DiagnosisRule[] = [
  amountDivergence,
  unavailableStatus,
  carrierNotRegisteredInErp,
  incompleteShippingInformation,
  invalidSkuId,
  unavailableInventory,
  notFoundOrUnavailable,
]
