import type { Alert, Channel, ChannelAlarm, MarketplaceReading } from '../api/use-channels'

export function aChannel(change: Partial<Channel> = {}): Channel {
  return {
    marketplace: { id: 'AMZ', name: 'Amazon' },
    state: 'HEALTHY',
    lastOrderAt: '2026-11-23T14:52:00.000Z',
    alarm: null,
    ...change,
  }
}

export function anAlarm(change: Partial<ChannelAlarm> = {}): ChannelAlarm {
  return {
    id: 'alarm-1',
    kind: 'SILENT',
    expected: 46.8,
    seen: 0,
    errorType: null,
    reasons: [
      { id: 'token-expired', title: 'The access has expired', step: 'Sign in again.' },
      { id: 'connector-stopped', title: 'The connector has stopped', step: 'Call its support.' },
    ],
    ...change,
  }
}

type Progress = NonNullable<MarketplaceReading['progress']>

/** How far Amazon's orders are read: null for never. */
export function aReading(progress: Partial<Progress> | null = {}): MarketplaceReading {
  return {
    affiliateId: 'AMZ',
    name: 'Amazon',
    progress: progress && {
      until: '2026-11-23T14:55:00.000Z',
      isComplete: true,
      failure: null,
      ...progress,
    },
  }
}

/** A wrong price table: hundreds of orders of one marketplace fail at once. */
export function anAlert(change: Partial<Alert> = {}): Alert {
  return {
    id: 'alert-1',
    kind: 'CAUSE_SURGING',
    marketplace: { id: 'MLB', name: 'Mercado Livre' },
    issue: {
      id: 'v1:amount-divergence:affiliate=MLB',
      title: 'About 12% less than expected on each order',
      actor: 'PRICING',
      assignee: null,
    },
    orders: 3000,
    value: [{ currency: 'BRL', amount: 150_765_073 }],
    since: '2026-11-23T13:02:00.000Z',
    dueToday: 37,
    dueTodayBy: '2026-11-23T18:00:00.000Z',
    lostSales: null,
    hours: [],
    handled: null,
    ...change,
  }
}

/** A marketplace that sold nothing since the night. */
export const aSilence = (change: Partial<Alert> = {}): Alert =>
  anAlert({
    id: 'alert-2',
    kind: 'MARKETPLACE_SILENT',
    issue: null,
    orders: 0,
    value: [],
    since: '2026-11-23T05:49:00.000Z',
    dueToday: 0,
    dueTodayBy: null,
    lostSales: {
      expected: 68,
      seen: 0,
      medianValue: [{ currency: 'BRL', amount: 51_510 }],
      sums: [{ currency: 'BRL', amount: 3_502_680, orders: 68 }],
    },
    hours: [
      { from: '2026-11-23T04:00:00.000Z', seen: 4, usual: 4 },
      { from: '2026-11-23T05:00:00.000Z', seen: 5, usual: 6.5 },
      { from: '2026-11-23T06:00:00.000Z', seen: 0, usual: 9 },
      { from: '2026-11-23T07:00:00.000Z', seen: 0, usual: null },
    ],
    ...change,
  })
