import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { deadline, reprocessUnlessInVtex } from '../../guidance/shared-texts'
import { factValues, sentence, step } from '../../guidance/texts'

const area = 'platform-error'

/** Nothing in the store has to be corrected. After a timeout the order may be in VTEX all the same. */
export const platformErrorGuidance = ({ diagnosis, status, order }: GuidanceSubject): Advice => {
  const isTimeout = factValues(diagnosis).cause === 'timeout' || diagnosis.code === 'EOI010'
  const cause = isTimeout ? 'timeout' : 'any'
  const names = { order: order.marketplaceOrderId }
  return {
    title: { key: `${area}.${cause}.title` },
    meaning: [...sentence(`${area}.${cause}.meaning`), ...deadline(order)],
    reprocess: {
      helps: isTimeout ? 'AFTER_FIX' : 'YES',
      reason: { key: `${area}.${cause}.reprocess` },
    },
    steps: [
      ...(isTimeout ? step(`${area}.timeout.step-look`, ['all-orders'], names) : []),
      ...step(`${area}.any.step-wait`),
      ...reprocessUnlessInVtex(status),
      ...step(`${area}.any.step-ticket`, ['support-ticket-document'], names),
    ],
  }
}
