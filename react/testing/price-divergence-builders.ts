// What the service answers of a Price Divergence rule, with what a test wants different.

const amazon = { id: 'AMZ', name: 'Amazon' }

export const aCause = (different = {}) => ({
  id: 'v1:amount-divergence:scattered',
  title: 'Less than expected, by different amounts',
  marketplaces: [amazon],
  orders: 240,
  leftOut: null,
  ...different,
})

export const aTable = aCause({
  id: 'v1:amount-divergence:same-percentage=1200',
  title: 'About 12% less than expected on each order',
  marketplaces: [{ id: 'MLB', name: 'Mercado Livre' }],
  orders: 3000,
  leftOut: 'SURGE',
})

const none = { orders: 0, sums: [] }
export const brl = (orders: number, less: number, more = 0) => ({
  orders,
  sums: [{ currency: 'BRL', orders, less, more }],
})
export const aLine = (different = {}) => ({
  passed: brl(212, 31_840, 150),
  asked: brl(28, 90_000),
  denied: none,
  outside: none,
  ...different,
})

export const suggested = [
  { side: 'BOTH', from: 0, to: 2.5, action: 'AUTHORIZE' },
  { side: 'BOTH', from: 2.5, to: 100, action: 'ASK' },
]

export const aTrap = (kind: string, different = {}) => ({
  ...{ kind, side: null, from: null, to: null, orders: null, cause: null },
  ...different,
})

export const anOutcome = (different = {}) => ({
  bands: suggested,
  replay: {
    total: aLine(),
    marketplaces: [{ marketplace: amazon, line: aLine() }],
    causes: [{ cause: aCause(), line: aLine() }],
    months: [{ month: '2026-11', line: aLine() }],
    worst: [
      {
        ...{ id: 'AMZ-1', marketplaceOrderId: '701-1', marketplace: amazon },
        ...{ currency: 'BRL', paid: 31_177, expected: 31_361 },
      },
    ],
    saved: { inTime: 200, wereLost: 3, wereLate: 9, withoutDeadline: 12, withOtherErrors: 0 },
  },
  ofPaid: null,
  traps: [aTrap('APPROVER_LEAVES'), aTrap('EXACTLY_100', { orders: 0 })],
  ...different,
})

export const aPreview = (different = {}) => ({
  asOf: '2026-11-23T12:00:00.000Z',
  from: '2026-08-25T12:00:00.000Z',
  timeZone: 'UTC',
  marketplaces: [amazon],
  since: '2026-09-01T12:00:00.000Z',
  causes: [],
  orders: 240,
  withoutAmounts: 12,
  isCut: false,
  notKept: null,
  entered: null,
  suggestion: {
    upTo: 2.5,
    bands: suggested,
    orders: 212,
    of: 240,
    sums: [
      {
        ...{ currency: 'BRL', orders: 212, less: 95_520, more: 450 },
        ...{ lessAMonth: 31_840, moreAMonth: 150 },
      },
    ],
  },
  noSuggestion: null,
  leftOut: [],
  outcome: anOutcome(),
  actions: [
    {
      id: 'order-authorization',
      kind: 'LINK',
      label: 'Order authorization',
      url: '/admin/order-auth',
    },
  ],
  ...different,
})

export const answer = (ok: unknown, different = {}) => ({
  ok,
  problems: [],
  isOver: false,
  ...different,
})
