import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { deadline, reprocessUnlessInVtex } from '../../guidance/shared-texts'
import { factValues, orUnknown, sentence, step } from '../../guidance/texts'

const area = 'connector-configuration'

/** The message names the setting; who runs the connector corrects it. */
export const connectorConfigurationGuidance = ({
  diagnosis,
  status,
  order,
}: GuidanceSubject): Advice => ({
  title: { key: `${area}.any.title` },
  meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
  reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
  steps: [
    ...step(`${area}.any.step-read`),
    ...step(`${area}.any.step-check`, [], {
      salesChannel: orUnknown(factValues(diagnosis).salesChannel ?? order.salesChannel),
    }),
    ...step(`${area}.any.step-cart`),
    ...reprocessUnlessInVtex(status),
    ...step(`${area}.any.step-support`, [], { order: order.marketplaceOrderId }),
  ],
})
