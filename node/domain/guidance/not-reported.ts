import { waitsFor } from '../order-integration/waits-for'
import type { Guidance } from './guidance'
import type { GuidanceSubject, OrderDetails } from './guidance-subject'
import { deadline, reprocessStep } from './shared-texts'
import { sentence, step } from './texts'

// Nobody said why. What the order's state tells is then all there is to go by.

const area = 'not-reported'

const namesOf = ({ orderId, marketplaceOrderId }: OrderDetails) => ({
  order: orderId ?? marketplaceOrderId,
})

/** The marketplace has it and Orders does not. */
const missing = (order: OrderDetails): Guidance => ({
  title: { key: `${area}.missing.title` },
  meaning: [...sentence(`${area}.missing.meaning`), ...deadline(order)],
  actor: 'CONNECTOR',
  reprocess: { helps: 'NO', reason: { key: `${area}.missing.reprocess` } },
  steps: [
    ...step(`${area}.missing.step-confirm`, [], { order: order.marketplaceOrderId }),
    ...step(`${area}.missing.step-log`, ['integration-log']),
    ...step(`${area}.missing.step-connector`, ['support-ticket-document'], {
      order: order.marketplaceOrderId,
    }),
  ],
})

const inVtex = { helps: 'NO', reason: { key: `${area}.stuck.in-vtex-reprocess` } } as const

const waitingForMarketplace = (order: OrderDetails): Guidance => ({
  title: { key: `${area}.stuck-marketplace.title` },
  meaning: [...sentence(`${area}.stuck-marketplace.meaning`), ...deadline(order)],
  actor: 'MARKETPLACE',
  reprocess: inVtex,
  steps: [
    ...step(`${area}.stuck-marketplace.step-confirm`, [], { order: order.marketplaceOrderId }),
    ...step(`${area}.stuck-marketplace.step-cancel`, ['all-orders', 'order-flow-document']),
  ],
})

const standingStill = (order: OrderDetails): Guidance => ({
  title: { key: `${area}.stuck-handling.title` },
  meaning: [...sentence(`${area}.stuck-handling.meaning`), ...deadline(order)],
  actor: 'ERP',
  reprocess: inVtex,
  steps: [
    ...step(`${area}.stuck-handling.step-erp`, [], namesOf(order)),
    ...step(`${area}.stuck-handling.step-order`, ['all-orders', 'order-flow-document']),
  ],
})

const withoutResult = (order: OrderDetails): Guidance => ({
  title: { key: `${area}.stuck-processing.title` },
  meaning: [...sentence(`${area}.stuck-processing.meaning`), ...deadline(order)],
  actor: 'VTEX_SUPPORT',
  reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
  steps: [
    ...step(`${area}.stuck-processing.step-look`, ['all-orders'], namesOf(order)),
    ...step(`${area}.any.step-log`, ['integration-log', 'integration-status-document']),
    ...step(`${area}.any.step-ticket`, ['support-ticket-document']),
  ],
})

const failed = (order: OrderDetails): Guidance => ({
  title: { key: `${area}.any.title` },
  meaning: [...sentence(`${area}.any.meaning`), ...deadline(order)],
  actor: 'ORDERS_TEAM',
  reprocess: { helps: 'AFTER_FIX', reason: { key: `${area}.any.reprocess` } },
  steps: [
    ...step(`${area}.any.step-log`, ['integration-log', 'integration-status-document']),
    ...reprocessStep,
    ...step(`${area}.any.step-ticket`, ['support-ticket-document']),
  ],
})

const stuck = (order: OrderDetails): Guidance => {
  switch (waitsFor(order.workflowState)) {
    case 'MARKETPLACE':
      return waitingForMarketplace(order)
    case 'ERP':
      return standingStill(order)
    case 'VTEX':
      return withoutResult(order)
  }
}

/** No source said why: the order's state decides what to look at first. */
export const notReportedGuidance = ({ status, order }: GuidanceSubject): Guidance => {
  if (status === 'MISSING') return missing(order)
  return status === 'STUCK' ? stuck(order) : failed(order)
}
