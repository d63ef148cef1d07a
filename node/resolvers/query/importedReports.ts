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
  // Most reports are of native marketplaces, whose names only VTEX's list has.
  await allAffiliates(dependencies)
  const names = await marketplaceNames(dependencies)
  return reports.value.map(({ affiliateId: id, ...report }) => ({
    ...report,
    marketplace: { id, name: names.get(id) ?? id },
  }))
}
