import type { Cause } from '../api/use-cause'
import type { Alert, Channel, MarketplaceReading } from '../api/use-channels'
import type { DayVolume } from '../api/use-volume'
import type { ExportedOrder } from '../api/exported-order'
import type { Diagnosis, Observation, Order } from '../api/use-order-integration'
import type { OrderInbox, OrderRow } from '../api/use-order-inbox'

export const NOW = Date.parse('2026-11-23T15:00:00.000Z')

/** What lists ask of an order, and a sheet does not. */
type ListedOrder = Pick<OrderRow, 'band'>

/** What lists ask of a diagnosis, and one order does not. */
type ListedFields = Pick<NonNullable<ExportedOrder['diagnosis']>, 'knownFacts'> &
  Pick<NonNullable<OrderRow['diagnosis']>, 'firstAction'>

export function aDiagnosis(
  change: Partial<Diagnosis & ListedFields> = {},
): Diagnosis & ListedFields {
  return {
    errorType: 'AMOUNT_DIVERGENCE',
    title: 'Paid 1.84 less than expected (0.59 %)',
    meaning: 'The customer paid 311.77; your store expected 313.61.',
    rawMessage: 'Total (311.77) differs from 313.61',
    code: 'FMT007',
    facts: [
      { name: 'paid', value: '311.77', start: 7, end: 13 },
      { name: 'expected', value: '313.61', start: 28, end: 34 },
      { name: 'difference', value: '1.84', start: null, end: null },
    ],
    knownFacts: [{ name: 'paid', value: '311.77' }],
    origin: 'REPORTED',
    confidence: 'HIGH',
    actor: 'PRICING',
    reprocess: { helps: 'AFTER_FIX', reason: 'The same message returns until the price agrees.' },
    inventoryErrors: [],
    firstAction: { id: 'log', name: 'Integration log', url: 'https://example.com/log' },
    steps: [
      { text: 'Compare the price tables.', actions: [] },
      {
        text: 'Reprocess the order.',
        actions: [{ id: 'log', label: 'Integration log', url: 'https://example.com/log' }],
      },
    ],
    ...change,
  }
}

export function anObservation(change: Partial<Observation> = {}): Observation {
  return {
    source: 'NOTIFICATION',
    reportedBy: 'VTEX',
    occurredAt: null,
    status: null,
    firstSeenAt: '2026-11-23T14:00:00.000Z',
    lastSeenAt: '2026-11-23T14:00:00.000Z',
    success: false,
    flow: 'PlaceOrder',
    code: 'EOI003',
    message: 'Price divergence',
    operationId: 'operation-1',
    act: null,
    assignee: null,
    errors: [],
    cut: false,
    ...change,
  }
}

/** What an ERP, a marketplace or a connector says of an order. */
export function anOrderFact(change: Partial<Observation> = {}): Observation {
  return anObservation({
    source: 'ORDER_FACT',
    reportedBy: 'MARKETPLACE',
    occurredAt: '2026-11-23T13:50:00.000Z',
    success: null,
    flow: null,
    code: null,
    message: null,
    operationId: null,
    ...change,
  })
}

export function anOrder(change: Partial<Order & ListedOrder> = {}): Order & ListedOrder {
  return {
    id: 'AMZ-701-1',
    orderId: null,
    marketplaceOrderId: '701-1',
    alternateIds: [],
    affiliateId: 'AMZ',
    marketplace: { id: 'AMZ', name: 'Amazon' },
    status: 'FAILED',
    step: 'PLACE',
    band: 'TODAY',
    value: null,
    createdAt: null,
    shipBy: null,
    items: [],
    carrier: null,
    salesChannel: null,
    postalArea: null,
    firstSeenAt: '2026-11-23T14:00:00.000Z',
    lastProcessedAt: '2026-11-23T14:00:00.000Z',
    cameBack: false,
    unconfirmed: false,
    assignee: null,
    assigneeIsOfCause: false,
    mayCancel: null,
    notes: [],
    asOf: '2026-11-23T14:55:00.000Z',
    attempts: 1,
    diagnosis: aDiagnosis(),
    history: [anObservation()],
    ...change,
  }
}

/** As its sheet and the list show it. */
type WholeCause = Cause & NonNullable<OrderInbox['causes']>['nodes'][number]

// The list names what they open, the sheet says what it does.
const stepsOfPrices = [
  { text: 'Stop it first: correct the price table of trade policy 5.', actions: [] },
  {
    text: 'Only then think of a Price Divergence rule.',
    actions: [
      {
        id: 'rule',
        label: 'Order authorization',
        name: 'Order authorization',
        url: '/admin/order-auth',
      },
    ],
  },
]

/** A wrong price table: 412 orders of one marketplace. */
export function aCause(change: Partial<WholeCause> = {}): WholeCause {
  return {
    id: 'v1:amount-divergence:affiliate=AMZ:direction=less:same-percentage=1000',
    errorType: 'AMOUNT_DIVERGENCE',
    title: 'About 10 % less than expected on each order',
    meaning: 'The total at the marketplace differs from what your store expects.',
    reprocess: { helps: 'AFTER_FIX', reason: 'The same message returns until the price agrees.' },
    steps: stepsOfPrices,
    honoring: null,
    orderCount: 412,
    value: [{ currency: 'BRL', amount: 8_421_000, orders: 409 }],
    ordersWithoutValue: 3,
    firstSeenAt: '2026-11-22T10:00:00.000Z',
    lastSeenAt: '2026-11-23T14:50:00.000Z',
    nextDeadline: '2026-11-23T18:20:00.000Z',
    marketplaces: [{ id: 'AMZ', name: 'Amazon' }],
    actor: 'PRICING',
    state: 'OPEN',
    snoozedUntil: null,
    decision: null,
    assignee: null,
    notes: [],
    regression: null,
    standing: 'OPEN',
    pinned: false,
    recent: [0, 0, 0, 0, 0, 0, 0, 3, 12],
    deadlineOrders: 37,
    deadlineEstimated: false,
    trend: {
      unit: 'HOUR',
      points: [0, 3, 12].map((orders, hour) => ({
        from: `2026-11-23T1${hour + 2}:00:00.000Z`,
        orders,
      })),
    },
    shared: [],
    ...change,
  }
}

type Overview = OrderInbox['open']

export function anOverview({ total = 1, ...change }: Partial<Overview> = {}): Overview {
  return {
    total,
    byStatus: total > 0 ? [{ status: 'FAILED', count: total }] : [],
    byErrorType: total > 0 ? [{ errorType: 'AMOUNT_DIVERGENCE', count: total }] : [],
    byActor: total > 0 ? [{ actor: 'PRICING', count: total }] : [],
    byMarketplace: total > 0 ? [{ marketplace: { id: 'AMZ', name: 'Amazon' }, count: total }] : [],
    valueAtRisk: [],
    ordersWithoutValue: total,
    nextDeadline: null,
    nextDeadlineOrder: null,
    deadlinesPassed: 0,
    ...change,
  }
}

interface InboxChange extends Partial<Omit<OrderInbox, 'orders' | 'causes'>> {
  readonly alerts?: readonly Alert[]
  readonly channels?: readonly Channel[]
  readonly reading?: readonly MarketplaceReading[] | null
  readonly volume?: readonly DayVolume[]
  readonly orders?: readonly Order[]
  readonly causes?: readonly WholeCause[]
  readonly totalCount?: number
  readonly endCursor?: string
}

/** An inbox as the service resolves it: overview and connection agree with the orders unless told otherwise. */
export function anInbox({
  orders = [anOrder()],
  causes = [],
  totalCount,
  endCursor,
  ...change
}: InboxChange = {}) {
  const total = totalCount ?? orders.length
  return {
    open: anOverview({ total }),
    matching: { total, ordersWithoutValue: total, valueAtRisk: [] },
    dueToday: 2,
    mine: 1,
    alerts: [],
    channels: [],
    volume: [],
    reading: [],
    timeZone: 'UTC',
    asOf: '2026-11-23T14:55:00.000Z',
    latestArrival: '2026-11-23T14:54:00.000Z',
    newSince: () => 0,
    partial: false,
    stale: false,
    catchingUp: false,
    hadOrders: true,
    refused: null,
    unassigned: 0,
    confirmations: null,
    ...change,
    issues: {
      nodes: causes,
      edges: [],
      totalCount: causes.length,
      snoozedCount: 0,
      snoozedOrders: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
    },
    exported: {
      window: null,
      nodes: orders,
      totalCount: total,
      pageInfo: { hasNextPage: endCursor !== undefined, endCursor: endCursor ?? null },
    },
    orders: {
      window: null,
      groups: [],
      nodes: orders,
      edges: [],
      totalCount: total,
      pageInfo: { hasNextPage: endCursor !== undefined, endCursor: endCursor ?? null },
    },
  }
}
