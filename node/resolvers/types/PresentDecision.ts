import type { PresentDecisionResolvers } from '../../__generated__/schema'

export const PresentDecision = {
  about: ({ about }) => about ?? null,
  closeReason: ({ reason }) => reason ?? null,
  errorType: ({ errorType }) => errorType ?? null,
  assignee: ({ assignee }) => assignee ?? null,
  state: ({ state }) => state ?? null,
  snoozedUntil: ({ snoozedUntil }) => snoozedUntil ?? null,
} satisfies PresentDecisionResolvers
