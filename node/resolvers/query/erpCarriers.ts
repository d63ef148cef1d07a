import type { QueryResolvers } from '../../__generated__/schema'
import { erpCarrierReport } from '../../application/checks/erp-carriers'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const erpCarriers: QueryResolvers['erpCarriers'] = async (_, __, context) => {
  const report = await erpCarrierReport(dependenciesOf(context))
  if (!report.ok) throw toQueryError(report.error)
  return report.value ?? null
}
