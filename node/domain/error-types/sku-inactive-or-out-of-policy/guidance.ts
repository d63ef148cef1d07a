import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { skuLink } from '../../guidance/places'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline, reprocessUnlessInVtex } from '../../guidance/shared-texts'
import {
  factValues,
  firstOf,
  onlySku,
  orUnknown,
  sentence,
  step,
  titleOf,
} from '../../guidance/texts'

const area = 'sku-inactive-or-out-of-policy'

/** The store has the SKU; it has to be sold through the marketplace's trade policy. */
export const skuInactiveOrOutOfPolicyGuidance = ({
  diagnosis,
  status,
  order,
}: GuidanceSubject): Advice => {
  const { sku: printedSku, salesChannel } = factValues(diagnosis)
  const sku = printedSku ?? onlySku(order)
  return {
    title: titleOf(`${area}.any.title`, sentence(`${area}.any.title-sku`, { sku })),
    meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
    reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...firstOf(
        step(`${area}.any.step-open-sku`, [skuLink(sku), 'activate-skus-document'], { sku }),
        step(`${area}.any.step-open`, ['products', 'activate-skus-document']),
      ),
      ...step(`${area}.any.step-policy`, ['associate-sku-document'], {
        salesChannel: orUnknown(salesChannel ?? order.salesChannel),
      }),
      ...reprocessUnlessInVtex(status),
      ...step(`${area}.any.step-not-sold`, [...atMarketplace(order)], {
        order: order.marketplaceOrderId,
      }),
    ],
  }
}
