import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline, reprocessStep } from '../../guidance/shared-texts'
import {
  factValues,
  firstOf,
  orUnknown,
  sentence,
  step,
  titleOf,
  whereIs,
} from '../../guidance/texts'

const area = 'incomplete-shipping-information'

/** Only the marketplace, or the connector that lost the data, can correct them before the order is in VTEX. */
export const incompleteShippingInformationGuidance = ({
  diagnosis,
  status,
  order,
}: GuidanceSubject): Advice => {
  const { field } = factValues(diagnosis)
  const where = whereIs(status)
  const names = { order: order.marketplaceOrderId, marketplace: orUnknown(order.marketplaceName) }
  return {
    title: titleOf(`${area}.any.title`, sentence(`${area}.any.title-field`, { field })),
    meaning: [
      ...firstOf(sentence(`${area}.any.meaning-field`, { field }), sentence(`${area}.any.meaning`)),
      ...(where === undefined ? [] : sentence(`${area}.${where}.meaning-where`)),
      ...deadline(order),
    ],
    reprocess:
      where === 'in-vtex'
        ? { helps: 'NO', reason: { key: `${area}.in-vtex.reprocess` } }
        : { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
    steps: [
      ...firstOf(
        step(`${area}.any.step-compare-field`, [...atMarketplace(order)], { ...names, field }),
        step(`${area}.any.step-compare`, [...atMarketplace(order)], names),
      ),
      ...step(`${area}.any.step-ask`),
      ...(where === 'in-vtex' ? [] : reprocessStep),
      ...step(`${area}.any.step-complete`, [
        'all-orders',
        'order-flow-document',
        'incomplete-orders-document',
      ]),
      ...step(`${area}.any.step-never-invent`),
    ],
  }
}
