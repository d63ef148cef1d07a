import type { CancellationGroupResolvers } from '../../__generated__/schema'
import { cancellationText } from '../cancellation-texts'

export const CancellationGroup = {
  reason: ({ reason }) => reason ?? null,
  text: (group, _, context) => cancellationText(group, context),
  evidenceAt: ({ evidenceAt }) => evidenceAt ?? null,
  looksAgainAt: ({ looksAgainAt }) => looksAgainAt ?? null,
} satisfies CancellationGroupResolvers
