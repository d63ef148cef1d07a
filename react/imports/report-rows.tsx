import type { ImportOrdersInput } from '../__generated__/operations'
import type { ReportRow } from './recognize/report'

/** Orders of a report as the service takes them. */
export const toReportInput = (
  rows: readonly ReportRow[],
  affiliateId: string,
): ImportOrdersInput => ({
  kind: 'MARKETPLACE_REPORT',
  affiliateId,
  reportRows: rows.map(({ number: _, otherIds, items, ...order }) => ({
    ...order,
    otherIds: otherIds.length > 0 ? otherIds : undefined,
    items: items.length > 0 ? items : undefined,
  })),
})

const local = (moment: string | undefined) => (moment ? new Date(moment).toLocaleString() : '')

export const toReportPreview = (row: ReportRow): Readonly<Record<string, string>> => ({
  orderId: row.orderId,
  createdAt: local(row.createdAt),
  status: row.status ?? '',
  value: row.value ? `${(row.value.amount / 100).toFixed(2)} ${row.value.currency}` : '',
  shipBy: local(row.shipBy),
  sku: row.items
    .map(({ marketplaceSkuId, quantity }) => `${marketplaceSkuId} × ${quantity}`)
    .join(', '),
  carrier: row.carrier ?? '',
})
