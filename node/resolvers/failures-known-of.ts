import { failuresKnown } from '../application/imports/failures-known'
import { dependenciesOf, type Context } from '../context'
import { marketplacesOf } from './marketplaces-of'

/** Until when failures are known, with the names of the marketplaces; null where that cannot be read. */
export const failuresKnownOf = async (context: Context) => {
  const known = await failuresKnown(dependenciesOf(context))
  if (!known.ok) return null
  const marketplaces = await marketplacesOf(
    known.value.map(({ affiliateId }) => affiliateId),
    context,
  )
  return known.value.map(({ affiliateId, until, isOld }, index) => ({
    marketplace: marketplaces[index] ?? { id: affiliateId, name: affiliateId },
    until,
    isOld,
  }))
}
