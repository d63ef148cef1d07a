import type { Sources } from '../api/use-onboarding'

/** What a store knows from that was installed this moment. */
export const nothingYet: Sources = {
  timeZone: 'UTC',
  affiliates: [],
  imports: { log: null, reasons: null, report: null },
  chats: [],
  notifications: { emails: [] },
  connectors: [],
}

export function aMarketplace(
  change: Partial<Sources['affiliates'][number]> = {},
): Sources['affiliates'][number] {
  return {
    id: 'AMZ',
    name: 'Amazon',
    shipByRule: null,
    reading: { isComplete: true, orders: 1200, daysRead: 30, daysWanted: 30, failure: null },
    ...change,
  }
}
