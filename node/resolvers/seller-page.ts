import { marketplaceNames } from '../application/connectors/marketplace-names'
import { dependenciesOf, type Context } from '../context'
import type { OrderKey } from '../domain/orders/order-key'
import { sellerPageOf } from '../domain/guidance/seller-portals'
import { localizeLink } from '../texts/localize-steps'
import { localizerOf } from './localizer-of'

/** Where the order is at its marketplace, in the reader's language; null where no address is known. */
type Named = OrderKey & { readonly value?: { readonly currency: string } }

export const sellerPage = async (order: Named, context: Context) => {
  const names = await marketplaceNames(dependenciesOf(context))
  const page = sellerPageOf({
    marketplaceName: names.get(order.affiliateId),
    marketplaceOrderId: order.marketplaceOrderId,
    currency: order.value?.currency,
  })
  return page === undefined ? null : localizeLink(page, localizerOf(context))
}
