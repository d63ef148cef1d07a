import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline } from '../../guidance/shared-texts'
import { sentence, step } from '../../guidance/texts'

const area = 'retry-expired'

/** Terminal: a decision at the marketplace is all that is left. */
export const retryExpiredGuidance = ({ order }: GuidanceSubject): Advice => ({
  title: { key: `${area}.any.title` },
  meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
  reprocess: { helps: 'NO', reason: { key: `${area}.any.reprocess` } },
  steps: [
    ...step(`${area}.any.step-marketplace`, [...atMarketplace(order)], {
      order: order.marketplaceOrderId,
    }),
    ...step(`${area}.any.step-cause`, ['integration-log']),
    ...step(`${area}.any.step-close`),
  ],
})
