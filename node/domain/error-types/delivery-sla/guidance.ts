import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline, reprocessUnlessInVtex } from '../../guidance/shared-texts'
import { factValues, onlySku, orUnknown, sentence, step, titleOf } from '../../guidance/texts'

const area = 'delivery-sla'

/** Several causes look the same, so the reader gets a checklist and no guess. */
export const deliverySlaGuidance = ({ diagnosis, status, order }: GuidanceSubject): Advice => {
  const { cause, sku: printedSku, ...facts } = factValues(diagnosis)
  const sku = printedSku ?? onlySku(order)
  const mayBeCanceled = cause === 'may-be-canceled' || diagnosis.code === 'ERR_UNAVAILABLE_SLA'
  return {
    title: titleOf(`${area}.any.title`, sentence(`${area}.any.title-sku`, { sku })),
    meaning: [
      ...sentence(`${area}.any.meaning`),
      ...(mayBeCanceled ? sentence(`${area}.may-be-canceled.meaning`) : []),
      ...deadline(order),
    ],
    reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...(mayBeCanceled
        ? step(`${area}.may-be-canceled.step-check`, [...atMarketplace(order)], {
            order: order.marketplaceOrderId,
          })
        : []),
      ...step('unavailable-inventory.any.step-simulate', ['shipping-simulation'], {
        sku: orUnknown(sku),
        salesChannel: orUnknown(facts.salesChannel ?? order.salesChannel),
        postalArea: orUnknown(facts.postalArea ?? order.postalArea),
      }),
      ...step(`${area}.any.step-checklist`, [
        'sla-errors-document',
        'shipping-policies',
        'loading-docks-document',
        'associate-sku-document',
      ]),
      ...reprocessUnlessInVtex(status),
      ...step(`${area}.any.step-decide`, [...atMarketplace(order)], {
        order: order.marketplaceOrderId,
      }),
    ],
  }
}
