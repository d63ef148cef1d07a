import { marketplaceNames } from '../application/connectors/marketplace-names'
import { dependenciesOf, type Context } from '../context'
import { issueGuidance } from '../domain/causes/issue-guidance'
import type { Issue } from '../domain/causes/issue'
import type { Guidance } from '../domain/guidance/guidance'
import { enteredRule } from './entered-rule'
import { localizerOf } from './localizer-of'

/** What to know and do about a cause. */
export const guidanceOfIssue = async (issue: Issue, context: Context): Promise<Guidance> => {
  const [affiliateId, ...others] = issue.affiliateIds
  const names = await marketplaceNames(dependenciesOf(context))
  const isOne = affiliateId !== undefined && others.length === 0
  return issueGuidance(issue, {
    marketplaceName: isOne ? names.get(affiliateId) : undefined,
    divergenceRule: await enteredRule(context),
  })
}

/** What a cause is called, in the reader's language. */
export const titleOfIssue = async (issue: Issue, context: Context): Promise<string> => {
  const { pattern, orderCount } = issue
  // A single order shows no pattern: its own numbers say more.
  if (pattern && orderCount > 1) return localizerOf(context).pattern(pattern)
  const { title } = await guidanceOfIssue(issue, context)
  return localizerOf(context).diagnosis(title)
}
