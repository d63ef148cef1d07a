import type { QueryResolvers } from '../../__generated__/schema'
import { allAffiliates } from '../../application/connectors/affiliates'
import { marketplaceNames } from '../../application/connectors/marketplace-names'
import { describeReports } from '../../application/imports/describe-reports'
import { dependenciesOf } from '../../context'
import { toQueryError } from '../query-failure'

export const importedReports: QueryResolvers['importedReports'] = async (_, __, context) => {
  const dependencies = dependenciesOf(context)
  const reports = await describeReports(dependencies)
  if (!reports.ok) throw toQueryError(reports.error)
  const [names, listed] = await Promise.all([
    marketplaceNames(dependencies),
    allAffiliates(dependencies),
  ])
  const affiliates = listed.ok ? listed.value : []
  return reports.value.map(({ affiliateId: id, ...report }) => {
    const name = names.get(id) ?? affiliates.find((each) => each.id === id)?.name ?? id
    return { ...report, marketplace: { id, name } }
  })
}
