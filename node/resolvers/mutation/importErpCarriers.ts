import type { MutationResolvers } from '../../__generated__/schema'
import * as carriers from '../../application/checks/erp-carriers'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const importErpCarriers: MutationResolvers['importErpCarriers'] = async (
  _,
  { carriers: rows },
  context,
) => {
  const dependencies = dependenciesOf(context)
  const imported = await carriers.importErpCarriers(dependencies, rows)
  const report = imported.ok ? await carriers.erpCarrierReport(dependencies) : imported
  return toPayload(report.ok ? { ok: true, value: report.value ?? null } : report, context)
}
