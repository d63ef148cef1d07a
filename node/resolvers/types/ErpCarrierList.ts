import type { ErpCarrierListResolvers } from '../../__generated__/schema'
import { toQueryError } from '../query-failure'

export const ErpCarrierList = {
  carriers: ({ carriers }) => carriers.length,
  importedAt: ({ importedAt }) => importedAt,
  unknownToErp: async ({ unknown }) => {
    const policies = await unknown()
    if (!policies.ok) throw toQueryError(policies.error)
    return policies.value.map(({ policyId, name }) => ({ id: policyId, name }))
  },
} satisfies ErpCarrierListResolvers
