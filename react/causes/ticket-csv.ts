import { harmless } from '../ui/harmless'

/** What support needs to find an order on its side: ids, times and codes, as machines know them, and nothing of a buyer. */
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

const columns: readonly (readonly [string, keyof TicketOrder])[] = [
  ['marketplaceOrderId', 'marketplaceOrderId'],
  ['vtexOrderId', 'orderId'],
  ['affiliateId', 'affiliateId'],
  ['status', 'status'],
  ['errorType', 'errorType'],
  ['code', 'code'],
  ['firstSeenAt', 'firstSeenAt'],
  ['lastReportedAt', 'lastProcessedAt'],
]

/** What writes orders as a CSV file, with a header line. */
export async function loadTicketCsv(): Promise<(orders: readonly TicketOrder[]) => string> {
  const { default: Papa } = await import('papaparse')
  const header = columns.map(([name]) => name)
  const toRow = (order: TicketOrder) => columns.map(([, key]) => harmless(order[key] ?? ''))
  return (orders) => `${Papa.unparse([header, ...orders.map(toRow)])}\r\n`
}
