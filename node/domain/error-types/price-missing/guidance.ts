import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { priceListOf, skuLink } from '../../guidance/places'
import { deadline, reprocessUnlessInVtex } from '../../guidance/shared-texts'
import { factValues, onlySku, orUnknown, sentence, step, titleOf } from '../../guidance/texts'

const area = 'price-missing'

/** Without a price in the trade policy there is nothing to compare the order with. */
export const priceMissingGuidance = ({ diagnosis, status, order }: GuidanceSubject): Advice => {
  const { sku: printedSku, salesChannel } = factValues(diagnosis)
  const sku = printedSku ?? onlySku(order)
  return {
    title: titleOf(`${area}.any.title`, sentence(`${area}.any.title-sku`, { sku })),
    meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
    reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...step(`${area}.any.step-open`, [skuLink(sku), 'base-price-document'], {
        sku: orUnknown(sku),
        salesChannel: orUnknown(salesChannel ?? order.salesChannel),
      }),
      ...step(`${area}.any.step-set`, priceListOf(salesChannel ?? order.salesChannel)),
      ...reprocessUnlessInVtex(status),
    ],
  }
}
