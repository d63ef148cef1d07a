import type { IntegrationIssueResolvers } from '../../__generated__/schema'
import type { Context } from '../../context'
import type { Guidance } from '../../domain/guidance/guidance'
import type { Issue } from '../../domain/inbox/issues/issue'
import { guidanceOf } from '../guidance-of'
import { createLocalizer } from '../localize'
import { patternTitle } from '../localize-issue'
import { marketplacesOf } from '../marketplaces-of'
import { summaryOf } from '../summary-of'
import { toOrderIntegration } from '../to-order-integration'

/** The guidance of its newest order: what is to be done is the same for all of them. */
const guidanceOfNewest = ({ samples, errorType }: Issue, context: Context): Promise<Guidance> => {
  const [row] = samples
  if (row === undefined) throw new Error('An issue has at least one order')
  const summary = summaryOf(row, errorType)
  return guidanceOf({ row, summary, load: async () => summary }, context)
}

export const IntegrationIssue = {
  id: ({ issue }) => issue.id,
  errorType: ({ issue }) => issue.errorType,
  title: async ({ issue }, _, context) => {
    const { pattern, orderCount } = issue
    // A single order shows no pattern: its own numbers say more.
    if (pattern && orderCount > 1) return patternTitle(pattern, context.vtex.locale)
    const { title } = await guidanceOfNewest(issue, context)
    return createLocalizer(context.vtex.locale).diagnosis(title)
  },
  orderCount: ({ issue }) => issue.orderCount,
  value: ({ issue }) => issue.value,
  ordersWithoutValue: ({ issue }) => issue.ordersWithoutValue,
  firstSeenAt: ({ issue }) => issue.firstSeenAt,
  lastSeenAt: ({ issue }) => issue.lastSeenAt,
  nextDeadline: ({ issue }) => issue.nextDeadline ?? null,
  marketplaces: ({ issue }, _, context) => marketplacesOf(issue.affiliateIds, context),
  actor: async ({ issue }, _, context) => (await guidanceOfNewest(issue, context)).actor,
  sampleOrders: ({ issue }, _, context) =>
    issue.samples.map((row) => toOrderIntegration(row, context)),
  kept: ({ issue }) => issue.kept,
  stripped: ({ issue }) => issue.stripped,
  shared: ({ shared }) => shared(),
} satisfies IntegrationIssueResolvers
