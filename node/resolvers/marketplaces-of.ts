import { marketplaceNames } from '../application/connectors/marketplace-names'
import { dependenciesOf, type Context } from '../context'

/** Affiliates with the names of their connectors; the affiliate id where none is known. */
export const marketplacesOf = async (affiliateIds: readonly string[], context: Context) => {
  const names = await marketplaceNames(dependenciesOf(context))
  return affiliateIds.map((id) => ({ id, name: names.get(id) ?? id }))
}

/** The same of one. */
export const marketplaceOf = async (affiliateId: string, context: Context) => {
  const [marketplace] = await marketplacesOf([affiliateId], context)
  return marketplace ?? { id: affiliateId, name: affiliateId }
}
