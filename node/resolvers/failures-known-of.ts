import { failuresKnown } from '../application/imports/failures-known'
import { dependenciesOf, type Context } from '../context'

/** Until when failures are known, with the names of the marketplaces; null where that cannot be read. */
export const failuresKnownOf = async (context: Context) => {
  const known = await failuresKnown(dependenciesOf(context))
  return known.ok
    ? known.value.map(({ affiliateId: id, name, until, isOld }) => ({
        marketplace: { id, name },
        until,
        isOld,
      }))
    : null
}
