import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { deadline, reprocessUnlessInVtex } from '../../guidance/shared-texts'
import { sentence, step } from '../../guidance/texts'

const area = 'incomplete-order'

/** VTEX documents another attempt; a twin that is complete comes first. */
export const incompleteOrderGuidance = ({ status, order }: GuidanceSubject): Advice => {
  const names = { order: order.marketplaceOrderId }
  return {
    title: { key: `${area}.any.title` },
    meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
    reprocess: { helps: 'YES', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...step(`${area}.any.step-twin`, ['all-orders', 'incomplete-orders-document'], names),
      ...reprocessUnlessInVtex(status),
      ...step(`${area}.any.step-ticket`, ['support-ticket-document'], names),
    ],
  }
}
