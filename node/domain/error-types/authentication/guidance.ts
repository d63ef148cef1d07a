import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { deadline, reprocessUnlessInVtex } from '../../guidance/shared-texts'
import { orUnknown, sentence, step } from '../../guidance/texts'

const area = 'authentication'

/** One problem of a channel, however many orders show it. */
export const authenticationGuidance = ({ status, order }: GuidanceSubject): Advice => ({
  title: { key: `${area}.any.title` },
  meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
  reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
  steps: [
    ...step(`${area}.any.step-reconnect`, [], { marketplace: orUnknown(order.marketplaceName) }),
    ...step(`${area}.any.step-key`),
    ...reprocessUnlessInVtex(status),
    ...step(`${area}.any.step-all`),
  ],
})
