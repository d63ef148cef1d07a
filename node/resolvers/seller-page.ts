import { marketplaceNames } from '../application/connectors/marketplace-names'
import { dependenciesOf, type Context } from '../context'
import type { OrderIntegrationRow } from '../domain/inbox/row'
import { sellerPageOf } from '../domain/guidance/seller-portals'
import { localizeLink } from '../texts/localize-steps'
import { localizerOf } from './localizer-of'

/** Where the order is at its marketplace, in the reader's language; null where no address is known. */
export const sellerPage = async (row: OrderIntegrationRow, context: Context) => {
  const names = await marketplaceNames(dependenciesOf(context))
  const page = sellerPageOf({
    marketplaceName: names.get(row.affiliateId),
    marketplaceOrderId: row.marketplaceOrderId,
    currency: row.order.value?.currency,
  })
  return page === undefined ? null : localizeLink(page, localizerOf(context))
}
