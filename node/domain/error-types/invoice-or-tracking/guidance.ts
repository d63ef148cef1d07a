import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { orderLink } from '../../guidance/places'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline } from '../../guidance/shared-texts'
import { sentence, step } from '../../guidance/texts'

const area = 'invoice-or-tracking'

/** The order is in VTEX: its invoice or tracking is sent again, never the order. */
export const invoiceOrTrackingGuidance = ({ order }: GuidanceSubject): Advice => ({
  title: { key: `${area}.any.title` },
  meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
  reprocess: { helps: 'NO', reason: { key: `${area}.any.reprocess` } },
  steps: [
    ...step(`${area}.any.step-compare`, [orderLink(order.orderId)], {
      order: order.orderId ?? order.marketplaceOrderId,
    }),
    ...step(`${area}.any.step-correct`, ['invoice-document']),
    ...step(`${area}.any.step-portal`, atMarketplace(order)),
  ],
})
