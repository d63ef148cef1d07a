import type { ErpCarrierList } from '../../domain/checks/erp-carriers'
import { success } from '../../lib/result'
import type { ErpCarrierStore } from '../../ports/erp-carrier-store'

/** Keeps the ERP's carriers in memory: for tests, and as the plainest form of the contract. */
export const createMemoryErpCarrierStore = (): ErpCarrierStore => {
  let kept: ErpCarrierList | undefined
  return {
    read: async () => success(kept),
    write: async (list) => {
      kept = list
      return success(undefined)
    },
  }
}
