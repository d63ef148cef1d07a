import type { Advice, GuidanceStep, TextRef } from '../../guidance/guidance'
import type { GuidanceSubject, KnownOrder } from '../../guidance/guidance-subject'
import { atMarketplace } from '../../guidance/seller-portals'
import { deadline, reprocessStep } from '../../guidance/shared-texts'
import { orderLink } from '../../guidance/places'
import { firstOf, sentence, step } from '../../guidance/texts'

// Nobody said why. What the order's state tells is then all there is to go by.

const area = 'not-reported'

const isOne = ({ marketplaceOrderId }: KnownOrder): boolean => marketplaceOrderId !== ''

/** A title that speaks of this order, or of these. */
const title = (key: string, order: KnownOrder): TextRef => ({
  key: isOne(order) ? key : `${key}-all`,
})

/** A step that names the order where there is one, and speaks of all where there are several. */
const orderStep = (
  key: string,
  order: string | undefined,
  links: GuidanceStep['links'] = [],
): readonly GuidanceStep[] => firstOf(step(key, links, { order }), step(`${key}-all`, links))

const nameOf = ({ orderId, marketplaceOrderId }: KnownOrder) => orderId ?? marketplaceOrderId

/** The marketplace has it and Orders does not. */
const missing = (order: KnownOrder): Advice => ({
  title: title(`${area}.missing.title`, order),
  meaning: [...sentence(`${area}.missing.meaning`), ...deadline(order)],
  reprocess: { helps: 'NO', reason: { key: `${area}.missing.reprocess` } },
  steps: [
    ...orderStep(`${area}.missing.step-confirm`, order.marketplaceOrderId, atMarketplace(order)),
    ...step(`${area}.missing.step-log`, ['integration-log', 'import-logs']),
    ...orderStep(`${area}.missing.step-connector`, order.marketplaceOrderId, [
      'support-ticket-document',
    ]),
  ],
})

const inVtex = { helps: 'NO', reason: { key: `${area}.stuck.in-vtex-reprocess` } } as const

const waitingForMarketplace = (order: KnownOrder): Advice => ({
  title: title(`${area}.stuck-marketplace.title`, order),
  meaning: [...sentence(`${area}.stuck-marketplace.meaning`), ...deadline(order)],
  reprocess: inVtex,
  steps: [
    ...orderStep(
      `${area}.stuck-marketplace.step-confirm`,
      order.marketplaceOrderId,
      atMarketplace(order),
    ),
    ...step(`${area}.stuck-marketplace.step-cancel`, [
      orderLink(order.orderId),
      'order-flow-document',
    ]),
  ],
})

const standingStill = (order: KnownOrder): Advice => ({
  title: title(`${area}.stuck-handling.title`, order),
  meaning: [...sentence(`${area}.stuck-handling.meaning`), ...deadline(order)],
  reprocess: inVtex,
  steps: [
    ...orderStep(`${area}.stuck-handling.step-erp`, nameOf(order)),
    ...step(`${area}.stuck-handling.step-order`, [orderLink(order.orderId), 'order-flow-document']),
  ],
})

const logStep = step(`${area}.any.step-log`, [
  'integration-log',
  'import-logs',
  'integration-status-document',
])

const withoutResult = (order: KnownOrder): Advice => ({
  title: title(`${area}.stuck-processing.title`, order),
  meaning: [...sentence(`${area}.stuck-processing.meaning`), ...deadline(order)],
  reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
  steps: [
    ...orderStep(`${area}.stuck-processing.step-look`, nameOf(order), [orderLink(order.orderId)]),
    ...logStep,
    ...step(`${area}.any.step-ticket`, ['support-ticket-document']),
  ],
})

const failed = (order: KnownOrder): Advice => ({
  title: { key: `${area}.any.title` },
  meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
  reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
  steps: [
    ...logStep,
    ...reprocessStep,
    ...step(`${area}.any.step-ticket`, ['support-ticket-document']),
  ],
})

const stuck = (order: KnownOrder): Advice => {
  switch (order.waitsFor) {
    case 'MARKETPLACE':
      return waitingForMarketplace(order)
    case 'ERP':
      return standingStill(order)
    case 'VTEX':
    case undefined:
      return withoutResult(order)
  }
}

/** No source said why: the order's state decides what to look at first. */
export const notReportedGuidance = ({ status, order }: GuidanceSubject): Advice => {
  if (status === 'MISSING') return missing(order)
  return status === 'STUCK' ? stuck(order) : failed(order)
}
