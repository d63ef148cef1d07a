import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { deadline } from '../../guidance/shared-texts'
import { factValues, sentence, step, titleOf } from '../../guidance/texts'

const area = 'status-not-integrable'

/** Terminal for the order; what held it back before is the cause to correct. */
export const statusNotIntegrableGuidance = ({ diagnosis, order }: GuidanceSubject): Advice => {
  const { status } = factValues(diagnosis)
  return {
    title: titleOf(`${area}.any.title`, sentence(`${area}.any.title-status`, { status })),
    meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
    reprocess: { helps: 'NO', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...step(`${area}.any.step-look`, ['all-orders', 'order-flow-document'], {
        order: order.marketplaceOrderId,
      }),
      ...step(`${area}.any.step-decide`),
      ...step(`${area}.any.step-why`),
    ],
  }
}
