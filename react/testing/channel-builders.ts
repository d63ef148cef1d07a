import type { Channel, ChannelAlarm, MarketplaceReading } from '../api/use-channels'

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
    since: '2026-11-23T02:03:00.000Z',
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
      from: '2026-10-24T00:00:00.000Z',
      until: '2026-11-23T14:55:00.000Z',
      orders: 1200,
      isComplete: true,
      daysRead: 30,
      daysWanted: 30,
      failure: null,
      ...progress,
    },
  }
}
