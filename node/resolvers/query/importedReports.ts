import type { QueryResolvers } from '../../__generated__/schema'
import { describeReports } from '../../application/imports/describe-reports'
import { dependenciesOf } from '../../context'
import { marketplacesOf } from '../marketplaces-of'
import { toQueryError } from '../query-failure'

export const importedReports: QueryResolvers['importedReports'] = async (_, __, context) => {
  const reports = await describeReports(dependenciesOf(context))
  if (!reports.ok) throw toQueryError(reports.error)
  const marketplaces = await marketplacesOf(
    reports.value.map(({ affiliateId }) => affiliateId),
    context,
  )
  return reports.value.map(({ affiliateId, ...report }, index) => ({
    ...report,
    marketplace: marketplaces[index] ?? { id: affiliateId, name: affiliateId },
  }))
}
