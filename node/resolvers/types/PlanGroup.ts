import type { PlanGroupResolvers } from '../../__generated__/schema'
import { mayInsist } from '../../domain/plans/plan-outcome'
import { planText } from '../plan-texts'

export const PlanGroup = {
  reason: ({ reason }) => reason ?? null,
  errorType: ({ errorType }) => errorType ?? null,
  text: (group, _, context) => planText(group, context),
  evidenceAt: ({ evidenceAt }) => evidenceAt ?? null,
  looksAgainAt: ({ looksAgainAt }) => looksAgainAt ?? null,
  mayInsist: (group) => mayInsist(group),
} satisfies PlanGroupResolvers
