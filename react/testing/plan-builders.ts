import type {
  PlanBatch,
  PlanGroup,
  PlanOrder,
  PlanWay,
  ReprocessPlan,
} from '../api/use-reprocess-plan'

/** Whose page it is. */
const whoAsks = 'ana@example.com'

const brl = (amount: number) => [{ currency: 'BRL', amount, orders: 0 }]

export function aPlanGroup(change: Partial<PlanGroup> = {}): PlanGroup {
  return {
    outcome: 'PASSES',
    reason: 'CHECK_PASSED',
    errorType: null,
    text: 'A check says that they would integrate.',
    orderCount: 2412,
    value: brl(121_215_040),
    ordersWithoutValue: 0,
    dueToday: 37,
    evidenceAt: '2026-11-23T14:50:00.000Z',
    looksAgainAt: null,
    mayInsist: false,
    ...change,
  }
}

export function aBatch(change: Partial<PlanBatch> = {}): PlanBatch {
  const { state = 'READY', orderCount = 100 } = change
  return {
    number: 1,
    state,
    way: 'BY_HAND',
    marketplace: null,
    orderCount,
    value: brl(5_025_510),
    ordersWithoutValue: 0,
    dueToday: 0,
    firstDeadline: '2026-11-23T21:00:00.000Z',
    firstDeadlineEstimated: false,
    by: null,
    isMine: change.by === whoAsks,
    takenAt: null,
    markedAt: null,
    integrated: 0,
    failedAgain: 0,
    refused: 0,
    waiting: state === 'TAKEN' ? orderCount : 0,
    requested: 0,
    ...change,
  }
}

/** The plan of the design: 2,412 pass, 455 cannot, 133 are unknown. */
export function aPlan(change: Partial<ReprocessPlan> = {}): ReprocessPlan {
  const groups: readonly PlanGroup[] = [
    aPlanGroup(),
    aPlanGroup({
      outcome: 'REFUSED',
      reason: 'WOULD_FAIL',
      errorType: 'AMOUNT_DIVERGENCE',
      text: 'The paid amount still differs.',
      orderCount: 440,
      value: brl(22_112_520),
      dueToday: 0,
      mayInsist: true,
    }),
    aPlanGroup({
      outcome: 'REFUSED',
      reason: 'CANCELED',
      text: 'Canceled at the marketplace: never sent again.',
      orderCount: 15,
      value: brl(753_500),
      dueToday: 0,
      evidenceAt: null,
    }),
    aPlanGroup({
      outcome: 'UNKNOWN',
      reason: 'CANNOT_TELL',
      text: 'Checkout did not answer.',
      orderCount: 133,
      value: brl(6_684_013),
      dueToday: 0,
      evidenceAt: null,
      looksAgainAt: '2026-11-23T15:05:00.000Z',
    }),
  ]
  return {
    id: 'plan-1',
    by: 'ana@example.com',
    at: '2026-11-23T14:52:00.000Z',
    issueId: 'the-cause',
    errorType: 'AMOUNT_DIVERGENCE',
    marketplaces: [{ id: 'MLB', name: 'Mercado Livre' }],
    state: 'READY',
    stopReason: null,
    orderCount: 3000,
    value: brl(150_765_073),
    ordersWithoutValue: 0,
    dueToday: 37,
    groups,
    ways: [],
    resendPages: [],
    batches: [aBatch({ orderCount: 37, dueToday: 37 }), aBatch({ number: 2 })],
    secondsPerOrder: 8,
    isOwnPace: false,
    looksAgainAt: null,
    keptUntil: '2027-02-21T14:52:00.000Z',
    ...change,
  }
}

export function aWay(change: Partial<PlanWay> = {}): PlanWay {
  return {
    marketplace: { id: 'MLB', name: 'Mercado Livre' },
    lastFetchedAt: '2026-11-23T14:50:00.000Z',
    isSending: false,
    orderCount: 2412,
    perMinute: 60,
    ...change,
  }
}

export function aPlanOrder(change: Partial<PlanOrder> = {}): PlanOrder {
  return {
    id: 'MLB-1',
    marketplaceOrderId: 'MLB-1',
    marketplace: { id: 'MLB', name: 'Mercado Livre' },
    value: { amount: 50_255, currency: 'BRL' },
    shipBy: '2026-11-23T21:00:00.000Z',
    shipByEstimated: false,
    outcome: 'PASSES',
    reason: 'CHECK_PASSED',
    errorType: null,
    text: 'A check says that it would integrate.',
    batch: 1,
    attempt: null,
    way: null,
    said: null,
    takenBy: null,
    ...change,
  }
}
