import type { PresentDecisionResolvers } from '../../__generated__/schema'

export const PresentDecision = {
  closeReason: ({ reason }) => reason ?? null,
  assignee: ({ assignee }) => assignee ?? null,
  state: ({ state }) => state ?? null,
  snoozedUntil: ({ snoozedUntil }) => snoozedUntil ?? null,
} satisfies PresentDecisionResolvers
