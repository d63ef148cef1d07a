import type { Advice } from '../../guidance/guidance'
import type { GuidanceSubject } from '../../guidance/guidance-subject'
import { orderLink } from '../../guidance/places'
import { atMarketplace } from '../../guidance/seller-portals'
import { sentence, step, whereIs } from '../../guidance/texts'

const area = 'order-canceled'

/** Terminal. The one danger is an order that is still alive in VTEX: it would be shipped for nothing. */
export const orderCanceledGuidance = ({ status, order }: GuidanceSubject): Advice => {
  const isAlive = whereIs(status) === 'in-vtex'
  const names = { order: order.marketplaceOrderId }
  return {
    title: { key: `${area}.any.title` },
    meaning: [
      ...sentence(`${area}.any.meaning`),
      ...(isAlive ? sentence(`${area}.in-vtex.meaning-where`) : []),
    ],
    reprocess: { helps: 'NO', reason: { key: `${area}.any.reprocess` } },
    steps: isAlive
      ? [
          ...step(`${area}.in-vtex.step-stop`),
          ...step(
            `${area}.in-vtex.step-cancel`,
            [orderLink(order.orderId), 'order-canceled-document'],
            names,
          ),
        ]
      : [
          ...step(
            `${area}.any.step-confirm`,
            [...atMarketplace(order), 'order-canceled-document'],
            names,
          ),
          ...step(`${area}.any.step-close`),
        ],
  }
}
