import type { MutationResolvers } from '../../__generated__/schema'
import * as imports from '../../application/imports/import-orders'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const importOrders: MutationResolvers['importOrders'] = async (_, { input }, context) => {
  const { kind, affiliateId, logRows, reportRows } = input
  return toPayload(
    await imports.importOrders(dependenciesOf(context), {
      kind,
      affiliateId: affiliateId || undefined,
      rows: (kind === 'VTEX_LOG' ? logRows : reportRows) ?? [],
    }),
    context,
  )
}
