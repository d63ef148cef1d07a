import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline, reprocessUnlessInVtex } from '../../guidance/shared-texts'
import { factValues, sentence, step, titleOf } from '../../guidance/texts'

const area = 'customer-data'

/** Nobody in the store may correct a buyer's data; the marketplace or the connector has to. */
export const customerDataGuidance = ({ diagnosis, status, order }: GuidanceSubject): Advice => {
  const { field } = factValues(diagnosis)
  return {
    title: titleOf(`${area}.any.title`, sentence(`${area}.any.title-field`, { field })),
    meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
    reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...step(`${area}.any.step-compare`, [...atMarketplace(order)], {
        order: order.marketplaceOrderId,
      }),
      ...step(`${area}.any.step-ask`),
      ...reprocessUnlessInVtex(status),
      ...step(`${area}.any.step-never-invent`),
    ],
  }
}
