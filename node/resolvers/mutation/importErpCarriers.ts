import type { MutationResolvers } from '../../__generated__/schema'
import * as carriers from '../../application/checks/erp-carriers'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const importErpCarriers: MutationResolvers['importErpCarriers'] = async (
  _,
  { carriers: rows, heldSince },
  context,
) => {
  const dependencies = dependenciesOf(context)
  const imported = await carriers.importErpCarriers(dependencies, rows, heldSince ?? undefined)
  const report = imported.ok ? await carriers.erpCarrierReport(dependencies) : imported
  return toPayload(report.ok ? { ok: true, value: report.value ?? null } : report, context)
}
