import type { Guidance } from './guidance'

/** A source said why, in words that no rule knows: the reader gets the words and an honest next step. */
export const unclassifiedGuidance: Guidance = {
  title: { key: 'unclassified.any.title' },
  meaning: [{ key: 'unclassified.any.meaning' }],
  actor: 'ORDERS_TEAM',
  reprocess: { helps: 'AFTER_FIX', reason: { key: 'unclassified.any.reprocess' } },
  steps: [
    { key: 'unclassified.any.step-read', links: [] },
    {
      key: 'unclassified.any.step-log',
      links: ['integration-log', 'integration-status-document'],
    },
    { key: 'unclassified.any.step-ticket', links: ['support-ticket-document'] },
  ],
}

/** The order failed and nobody said why. */
export const notReportedGuidance: Guidance = {
  title: { key: 'not-reported.any.title' },
  meaning: [{ key: 'not-reported.any.meaning' }],
  actor: 'ORDERS_TEAM',
  reprocess: { helps: 'AFTER_FIX', reason: { key: 'not-reported.any.reprocess' } },
  steps: [
    {
      key: 'not-reported.any.step-log',
      links: ['integration-log', 'integration-status-document'],
    },
    { key: 'not-reported.any.step-ticket', links: ['support-ticket-document'] },
  ],
}
