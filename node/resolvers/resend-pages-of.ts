import { currentSettings } from '../application/settings/current-settings'
import { dependenciesOf, type Context } from '../context'
import { marketplacesOf } from './marketplaces-of'

/** Of affiliates whose connectors have a page for sending orders again, as an owner entered it: none while settings do not answer. */
export const resendPagesOf = async (affiliateIds: readonly string[], context: Context) => {
  const settings = await currentSettings(dependenciesOf(context))
  if (!settings.ok) return []
  const known = new Map(settings.value.affiliates.map(({ id, resendPage }) => [id, resendPage]))
  const marketplaces = await marketplacesOf(affiliateIds, context)
  return marketplaces.flatMap((marketplace) => {
    const url = known.get(marketplace.id)
    return url === undefined ? [] : [{ marketplace, url }]
  })
}
