import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { orderLink } from '../../guidance/places'
import { factValues, firstOf, sentence, step } from '../../guidance/texts'

const area = 'duplicate-order'

/** Not an error: the order that counts is linked. */
export const duplicateOrderGuidance = ({ diagnosis, order }: GuidanceSubject): Advice => ({
  title: { key: `${area}.any.title` },
  meaning: sentence(`${area}.any.meaning`),
  reprocess: { helps: 'NO', reason: { key: `${area}.any.reprocess` } },
  steps: firstOf(
    step(`${area}.any.step-open-order`, [orderLink(order.orderId)], { orderId: order.orderId }),
    step(`${area}.any.step-open`, ['all-orders'], {
      order: factValues(diagnosis).order ?? order.marketplaceOrderId,
    }),
  ),
})
