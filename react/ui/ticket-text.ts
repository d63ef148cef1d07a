// What a marketplace's or a connector's support needs to find an order on its side: ids, times and codes, and nothing
// of the buyer. Written for both languages of a ticket at once: labels come in, values stay as machines know them.

import { harmless } from './harmless'

export interface TicketOrder {
  readonly marketplaceOrderId: string
  readonly orderId?: string | null
  readonly affiliateId: string
  readonly status: string
  readonly errorType?: string | null
  readonly code?: string | null
  /** ISO 8601 UTC. */
  readonly firstSeenAt: string
  readonly lastProcessedAt: string
}

const columns = [
  'marketplaceOrderId',
  'vtexOrderId',
  'affiliateId',
  'status',
  'errorType',
  'code',
  'firstSeenAt',
  'lastReportedAt',
]

/** One cell of a CSV file: harmless to a spreadsheet, and quoted where it needs to be. */
export function toCell(value: string): string {
  const text = harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

const toLine = (order: TicketOrder): string =>
  [
    order.marketplaceOrderId,
    order.orderId ?? '',
    order.affiliateId,
    order.status,
    order.errorType ?? '',
    order.code ?? '',
    order.firstSeenAt,
    order.lastProcessedAt,
  ]
    .map(toCell)
    .join(',')

/** Orders as a CSV file, with a header line. */
export const toCsv = (orders: readonly TicketOrder[]): string =>
  [columns.join(','), ...orders.map(toLine)].map((line) => `${line}\r\n`).join('')
