import type { CancellationEndResolvers } from '../../__generated__/schema'
import { placeUrl, orderPlace } from '../../domain/guidance/places'
import { endText } from '../cancellation-texts'
import { marketplaceOf } from '../marketplaces-of'
import { sellerPage } from '../seller-page'

export const CancellationEnd = {
  text: async ({ what, state, order }, _, context) => {
    const { name } = await marketplaceOf(order.affiliateId, context)
    return endText({ what, state, marketplace: name, outcome: order.outcome }, context)
  },
  url: async ({ what, order }, _, context) => {
    if (what === 'MARKETPLACE') {
      const page = await sellerPage(order, context)
      return page?.url ?? null
    }
    // The Admin shows an order's task with the order; no address of a task alone is documented.
    return order.orderId === undefined ? null : placeUrl(orderPlace(order.orderId))
  },
  looksAgainAt: ({ state, order }) =>
    state === 'OPEN' || state === 'UNKNOWN' ? (order.looksAgainAt ?? null) : null,
} satisfies CancellationEndResolvers
