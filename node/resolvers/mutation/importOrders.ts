import type { MutationResolvers } from '../../__generated__/schema'
import * as imports from '../../application/imports/import-orders'
import { matchNow } from '../../application/imports/match-now'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const importOrders: MutationResolvers['importOrders'] = async (_, { input }, context) => {
  const { kind, affiliateId, rows, report } = input
  const dependencies = dependenciesOf(context)
  const imported = await imports.importOrders(dependencies, {
    kind,
    affiliateId: affiliateId || undefined,
    rows,
    report: report ?? undefined,
  })
  if (imported.ok && report && report.part === report.parts - 1) {
    matchNow(dependencies).catch((bug: unknown) => {
      context.vtex.logger.error({ code: 'report-not-matched', bug: String(bug) })
    })
  }
  return toPayload(imported, context)
}
