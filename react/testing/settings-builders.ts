import type {
  Chat,
  Connector,
  Settings,
  SettingsAffiliate,
  SourceHealth,
} from '../api/use-settings'

export function anAffiliate(change: Partial<SettingsAffiliate> = {}): SettingsAffiliate {
  return {
    id: 'AMZ',
    name: 'Amazon',
    listedName: 'Amazon',
    salesChannel: '2',
    listedSalesChannel: '2',
    currency: 'BRL',
    handlingMinutes: null,
    lateLimit: null,
    cancellationLimit: null,
    resendPage: null,
    source: 'VTEX',
    shipByRule: null,
    reading: null,
    ...change,
  }
}

export function aSourceHealth(change: Partial<SourceHealth> = {}): SourceHealth {
  return {
    lastSuccessAt: '2026-11-23T14:55:00.000Z',
    lastFailure: null,
    observations: 1340,
    unreadable: 0,
    refused: 0,
    ...change,
  }
}

export function aConnector(change: Partial<Connector> = {}): Connector {
  return {
    id: 'amz-0123456789ab',
    affiliateId: 'AMZ',
    marketplaceName: 'Amazon',
    createdAt: '2026-11-20T10:00:00.000Z',
    tokensIssuedAt: ['2026-11-20T10:00:00.000Z'],
    health: aSourceHealth(),
    ...change,
  }
}

export function someBackgroundWork(
  change: Partial<NonNullable<Settings['background']>> = {},
): NonNullable<Settings['background']> {
  return {
    lastRunAt: '2026-11-23T14:59:00.000Z',
    lastRunBy: 'SCHEDULER',
    standing: 'RUNNING',
    since: '2026-11-23T14:59:00.000Z',
    refusal: null,
    everyMinutes: 1,
    endsAt: '2026-12-23T14:00:00.000Z',
    lapse: null,
    late: [],
    ...change,
  }
}

export function someSettings(change: Partial<Settings> = {}): Settings {
  return {
    version: null,
    timeZone: 'America/Sao_Paulo',
    affiliates: [anAffiliate()],
    stuckAfter: {
      enqueued: 60,
      processing: 60,
      waitingForMarketplace: 1440,
      handlingBeforeShipBy: 240,
    },
    callsPerSlice: 100,
    retentionDays: 90,
    knownForHours: 4,
    divergenceRule: null,
    chats: [],
    chatServices: [
      { id: 'SLACK', name: 'Slack', starts: ['https://hooks.example/services/'] },
      { id: 'MAKE', name: 'Make', starts: ['https://eu.example/', 'https://us.example/'] },
    ],
    notifications: {
      emails: [],
      language: 'EN',
      digestHour: null,
      deadlineHours: null,
      reminderHours: [],
      quietHours: null,
    },
    connectors: [],
    completeSince: null,
    orderEvents: aSourceHealth(),
    background: someBackgroundWork(),
    refused: null,
    ...change,
  }
}

export function aChat(change: Partial<Chat> = {}): Chat {
  return {
    id: 'c1',
    name: '#ops',
    service: { id: 'SLACK', name: 'Slack' },
    createdAt: '2026-11-23T14:00:00.000Z',
    failure: null,
    ...change,
  }
}
