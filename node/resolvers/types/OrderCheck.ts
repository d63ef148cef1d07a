import type { OrderCheckResolvers } from '../../__generated__/schema'
import { localizeSteps } from '../../texts/localize-steps'
import { agreementOf, checkVerdictText, toCheckResult } from '../check-texts'
import { guidanceAfterCheck } from '../guidance-after-check'
import { localizerOf } from '../localizer-of'

export const OrderCheck = {
  at: ({ check }) => check.at,
  verdict: ({ check }) => check.verdict,
  causes: ({ check }) => check.causes,
  agreement: ({ check, reported }) => agreementOf(check, reported),
  summary: ({ check }, _, context) => localizerOf(context).check(checkVerdictText(check)),
  meaning: async (parent, _, context) => {
    const guidance = await guidanceAfterCheck(parent, context)
    return guidance?.meaning.map(localizerOf(context).diagnosis).join(' ') ?? null
  },
  steps: async (parent, _, context) => {
    const guidance = await guidanceAfterCheck(parent, context)
    return guidance ? localizeSteps(guidance.steps, localizerOf(context)) : null
  },
  results: ({ check }, _, context) => {
    const localizer = localizerOf(context)
    return check.results.map((result) => toCheckResult(result, localizer))
  },
} satisfies OrderCheckResolvers
