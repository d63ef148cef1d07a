import type { Diagnosis, ErrorType } from '../diagnosis/diagnosis'
import type { OrderIntegrationRow } from '../inbox/row'
import { waitsFor } from '../orders/waits-for'
import type { GuidanceSubject } from './guidance-subject'

/** What a row says of its cause: enough for type, title, meaning and steps. */
export const summaryOf = (row: OrderIntegrationRow, errorType: ErrorType): Diagnosis => ({
  errorType,
  confidence: 'LOW',
  code: row.code,
  template: row.template,
  facts: row.facts,
  others: row.others,
})

type Summarized = { readonly row: OrderIntegrationRow; readonly summary: Diagnosis }

/** What guidance is given for, where the names of marketplaces are at hand. */
export const guidanceSubject = (
  { row, summary }: Summarized,
  names: ReadonlyMap<string, string>,
): GuidanceSubject => {
  const { order } = row
  return {
    diagnosis: summary,
    status: row.status,
    step: row.step,
    // Each is named: spreading an order into another takes twenty times as long, and a file has thousands.
    order: {
      marketplaceName: names.get(row.affiliateId),
      marketplaceOrderId: row.marketplaceOrderId,
      orderId: row.orderId,
      currency: order.value?.currency,
      waitsFor: waitsFor(row.workflowState),
      salesChannel: order.salesChannel,
      skuIds: order.skuIds,
      carrier: order.carrier,
      postalArea: order.postalArea,
      shipBy: order.shipBy,
    },
  }
}
