import type {
  CanceledOrder,
  Cancellation,
  CancellationEnd,
  CancellationGroup,
} from '../api/use-cancellation'

const brl = (amount: number) => [{ currency: 'BRL', amount, orders: 0 }]

function aCanceledOrder(change: Partial<CanceledOrder> = {}): CanceledOrder {
  return {
    id: 'AMZ-701-1',
    marketplaceOrderId: '701-1',
    orderId: 'AMZ-701-1',
    marketplace: { id: 'AMZ', name: 'Amazon' },
    value: { amount: 12_990, currency: 'BRL' },
    kind: 'DECLINED',
    outcome: 'MAY_BE_CANCELED',
    reason: null,
    text: 'Looked up in VTEX Orders: nothing speaks against it.',
    evidenceAt: '2026-11-23T14:50:00.000Z',
    by: null,
    vtexSays: null,
    elsewhere: null,
    looksAgainAt: null,
    progress: 'NOT_SENT',
    ends: [],
    ...change,
  }
}

const anEnd = (change: Partial<CancellationEnd> = {}): CancellationEnd => ({
  what: 'ORDER',
  state: 'AGREED',
  text: 'Canceled in VTEX.',
  url: '/admin/orders/AMZ-701-1',
  looksAgainAt: null,
  ...change,
})

export const aCancellationGroup = (change: Partial<CancellationGroup> = {}): CancellationGroup => ({
  outcome: 'MAY_BE_CANCELED',
  reason: null,
  text: 'Looked up in VTEX Orders: nothing speaks against it.',
  orderCount: 2,
  value: brl(25_980),
  ordersWithoutValue: 0,
  evidenceAt: '2026-11-23T14:50:00.000Z',
  looksAgainAt: null,
  ...change,
})

/** Of three orders two may be canceled, and one is in handling. */
export function aCancellation(change: Partial<Cancellation> = {}): Cancellation {
  return {
    id: 'cancellation-1',
    by: 'ana@example.com',
    at: '2026-11-23T14:52:00.000Z',
    state: 'PREPARED',
    reason: null,
    confirmedBy: [],
    mayConfirm: true,
    mayContinue: false,
    needsSecondPerson: false,
    confirmedAlone: 0,
    expiresAt: null,
    lastActAt: null,
    orderCount: 3,
    toCancel: 2,
    remaining: 0,
    open: 0,
    done: 0,
    byHand: 0,
    value: brl(38_970),
    ordersWithoutValue: 0,
    groups: [
      aCancellationGroup(),
      aCancellationGroup({
        outcome: 'REFUSED',
        reason: 'HANDLING',
        text: 'In handling or about to be: not canceled from here.',
        orderCount: 1,
        value: brl(12_990),
      }),
    ],
    orders: [
      aCanceledOrder(),
      aCanceledOrder({
        id: 'AMZ-701-2',
        marketplaceOrderId: '701-2',
        kind: 'CANCELED_AT_MARKETPLACE',
      }),
      aCanceledOrder({
        id: 'AMZ-701-3',
        marketplaceOrderId: '701-3',
        kind: null,
        outcome: 'REFUSED',
        reason: 'HANDLING',
        text: 'In handling or about to be: not canceled from here.',
      }),
    ],
    looksAgainAt: null,
    keptUntil: '2027-02-21T14:52:00.000Z',
    ...change,
  }
}

/** All three ends of an order that was sent, as they are once they agree. */
const agreeingEnds: readonly CancellationEnd[] = [
  anEnd(),
  anEnd({ what: 'TASK', text: 'VTEX DO task closed.', url: null }),
  anEnd({ what: 'MARKETPLACE', text: 'Amazon reports it as canceled.', url: null }),
]

/** Both were canceled: one everywhere, and of the other only the marketplace is left to check. */
export const aFinishedCancellation = (change: Partial<Cancellation> = {}): Cancellation =>
  aCancellation({
    state: 'FINISHED',
    reason: 'Price was wrong',
    confirmedBy: ['ana@example.com'],
    mayConfirm: false,
    mayContinue: true,
    lastActAt: '2026-11-23T14:53:00.000Z',
    done: 1,
    byHand: 1,
    groups: [
      aCancellationGroup({
        outcome: 'CANCELED',
        text: 'VTEX Orders shows it as canceled.',
      }),
      aCancellationGroup({
        outcome: 'REFUSED',
        reason: 'HANDLING',
        text: 'In handling or about to be: not canceled from here.',
        orderCount: 1,
        value: brl(12_990),
      }),
    ],
    orders: [
      aCanceledOrder({ outcome: 'CANCELED', progress: 'DONE', ends: [...agreeingEnds] }),
      aCanceledOrder({
        id: 'AMZ-701-2',
        marketplaceOrderId: '701-2',
        outcome: 'CANCELED',
        progress: 'BY_HAND',
        ends: [
          anEnd(),
          anEnd({ what: 'TASK', state: 'NONE', text: 'No VTEX DO task.', url: null }),
          anEnd({
            what: 'MARKETPLACE',
            state: 'BY_HAND',
            text: 'Check at Amazon that it is canceled: its connector reported nothing.',
            url: 'https://sellercentral.amazon.com/orders-v3/order/701-2',
          }),
        ],
      }),
    ],
    ...change,
  })
