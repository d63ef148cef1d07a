import type { Advice } from '../../guidance/guidance'

/** A source said why, in words that no rule knows: the reader gets the words and an honest next step. */
export const unclassifiedGuidance = (): Advice => ({
  title: { key: 'unclassified.any.title' },
  meaning: [{ key: 'unclassified.any.meaning' }],
  reprocess: { helps: 'AFTER_FIX', reason: { key: 'unclassified.any.reprocess' } },
  steps: [
    { key: 'unclassified.any.step-read', links: [] },
    {
      key: 'unclassified.any.step-log',
      links: ['integration-log', 'integration-status-document'],
    },
    { key: 'unclassified.any.step-ticket', links: ['support-ticket-document'] },
  ],
})
