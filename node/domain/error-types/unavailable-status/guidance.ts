import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { skuLink } from '../../guidance/places'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline } from '../../guidance/shared-texts'
import { firstOf, orUnknown, sentence, step } from '../../guidance/texts'

const area = 'unavailable-status'

/** The marketplace holds the order back; nothing in VTEX releases it. */
export const unavailableStatusGuidance = ({ order }: GuidanceSubject): Advice => {
  const marketplace = orUnknown(order.marketplaceName)
  const sku = order.skuIds.length === 1 ? order.skuIds[0] : undefined
  return {
    title: { key: `${area}.any.title`, values: { marketplace } },
    meaning: [
      ...sentence(`${area}.any.meaning`),
      ...sentence(`${area}.any.meaning-cost`),
      ...deadline(order),
    ],
    reprocess: { helps: 'NO', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...firstOf(
        step(`${area}.any.step-confirm-sku`, [skuLink(sku)], { sku }),
        step(`${area}.any.step-confirm`, ['products']),
      ),
      ...step(`${area}.any.step-stock`, ['inventory-log', 'update-inventory-document']),
      ...step(`${area}.any.step-contact`, [...atMarketplace(order)], {
        marketplace,
        order: order.marketplaceOrderId,
      }),
      ...firstOf(
        step(`${area}.any.step-watch-by`, ['order-flow-document'], { shipBy: order.shipBy }),
        step(`${area}.any.step-watch`, ['order-flow-document']),
      ),
    ],
  }
}
