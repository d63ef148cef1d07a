import { fingerprintOf, type Fingerprint } from '../diagnosis/fingerprint'
import { actorFor } from '../guidance/actor'
import type { Actor } from '../guidance/guidance'
import { waitsFor } from '../orders/waits-for'
import type { OrderIntegrationRow } from './row'

/** What makes an order one of an issue, in words; undefined where nothing needs a person. */
export const rowFingerprint = (row: OrderIntegrationRow): Fingerprint | undefined => {
  const { errorType, code, template, facts, affiliateId, order, status, workflowState } = row
  if (errorType === undefined) return undefined
  return fingerprintOf({
    diagnosis: { errorType, confidence: 'LOW', code, template, facts },
    affiliateId,
    skuIds: order.skuIds,
    carrierName: order.carrier?.name,
    waitsFor: status === 'STUCK' ? waitsFor(workflowState) : undefined,
    isMissing: status === 'MISSING',
    isAtErp: row.step === 'ERP',
  })
}

/** Who can fix an order; undefined where nothing needs a person. The same as its guidance says. */
export const actorOf = (row: OrderIntegrationRow): Actor | undefined => row.actor ?? rowActor(row)

const rowActor = (row: OrderIntegrationRow): Actor | undefined => {
  const { errorType, code, template, facts, status, step, order } = row
  if (errorType === undefined) return undefined
  return actorFor({
    diagnosis: { errorType, confidence: 'LOW', code, template, facts },
    status,
    step,
    order: {
      ...order,
      marketplaceOrderId: row.marketplaceOrderId,
      orderId: row.orderId,
      waitsFor: waitsFor(row.workflowState),
    },
  })
}

/** The row with what follows from its cause: computed when the cause is told, since lists of many rows need it. */
export const withCause = (row: OrderIntegrationRow): OrderIntegrationRow => ({
  ...row,
  fingerprint: rowFingerprint(row)?.fingerprint,
  actor: rowActor(row),
})
