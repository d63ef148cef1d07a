import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { orderLink } from '../../guidance/places'
import { factValues, sentence, step, titleOf } from '../../guidance/texts'

const area = 'cancellation-refused'

/** The order goes on although somebody wanted it stopped. */
export const cancellationRefusedGuidance = ({ diagnosis, order }: GuidanceSubject): Advice => {
  const { status } = factValues(diagnosis)
  return {
    title: titleOf(`${area}.any.title`, sentence(`${area}.any.title-status`, { status })),
    meaning: sentence(`${area}.any.meaning`),
    reprocess: { helps: 'NO', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...step(`${area}.any.step-stop`, [orderLink(order.orderId), 'order-canceled-document'], {
        order: order.orderId ?? order.marketplaceOrderId,
      }),
      ...step(`${area}.any.step-return`),
    ],
  }
}
