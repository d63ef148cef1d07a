import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline, reprocessUnlessInVtex } from '../../guidance/shared-texts'
import { sentence, step } from '../../guidance/texts'

const area = 'seller-account'

/** Only the marketplace releases the account; it concerns the channel. */
export const sellerAccountGuidance = ({ status, order }: GuidanceSubject): Advice => ({
  title: { key: `${area}.any.title` },
  meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
  reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
  steps: [
    ...step(`${area}.any.step-open`, atMarketplace(order)),
    ...step(`${area}.any.step-settle`),
    ...reprocessUnlessInVtex(status),
  ],
})
