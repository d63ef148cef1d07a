import type { IntegrationIssueResolvers } from '../../__generated__/schema'
import { dependenciesOf, type Context } from '../../context'
import { causeDeadline, type CauseDeadline } from '../../domain/causes/cause-deadline'
import { recentArrivals } from '../../domain/causes/issue-situation'
import type { Issue } from '../../domain/causes/issue'
import { trendOf } from '../../domain/causes/issue-trend'
import { boundsNow } from '../bounds-now'
import { honoringOfIssue } from '../honoring-of-issue'
import { guidanceOfIssue, titleOfIssue } from '../issue-title'
import { localizerOf } from '../localizer-of'
import { marketplacesOf } from '../marketplaces-of'
import { localizeSteps } from '../../texts/localize-steps'
import { toNotes } from '../to-notes'
import { toOrderIntegration } from '../to-order-integration'

const deadlineIn = ({ rows }: Issue, context: Context): CauseDeadline | undefined =>
  causeDeadline(rows, {
    now: boundsNow(context).now,
    timeZone: dependenciesOf(context).memory.settings.known.timeZone,
  })

export const IntegrationIssue = {
  id: ({ issue }) => issue.id,
  errorType: ({ issue }) => issue.errorType,
  title: ({ issue }, _, context) => titleOfIssue(issue, context),
  meaning: async ({ issue }, _, context) => {
    const { meaning } = await guidanceOfIssue(issue, context)
    return meaning.map(localizerOf(context).diagnosis).join(' ')
  },
  reprocess: async ({ issue }, _, context) => {
    const { helps, reason } = (await guidanceOfIssue(issue, context)).reprocess
    return { helps, reason: localizerOf(context).diagnosis(reason) }
  },
  steps: async ({ issue }, _, context) =>
    localizeSteps((await guidanceOfIssue(issue, context)).steps, localizerOf(context)),
  honoring: ({ issue }, _, context) => honoringOfIssue(issue, context),
  orderCount: ({ issue }) => issue.orderCount,
  value: ({ issue }) => issue.value,
  ordersWithoutValue: ({ issue }) => issue.ordersWithoutValue,
  firstSeenAt: ({ issue }) => issue.firstSeenAt,
  lastSeenAt: ({ issue }) => issue.lastSeenAt,
  nextDeadline: ({ issue }, _, context) => deadlineIn(issue, context)?.at ?? null,
  deadlineOrders: ({ issue }, _, context) => deadlineIn(issue, context)?.orders ?? 0,
  deadlineEstimated: ({ issue }, _, context) => deadlineIn(issue, context)?.isEstimated ?? false,
  recent: ({ issue }, _, context) => recentArrivals(issue.rows, boundsNow(context).now),
  standing: ({ situation }) => situation(),
  pinned: ({ pinned }) => pinned(),
  marketplaces: ({ issue }, _, context) => marketplacesOf(issue.affiliateIds, context),
  actor: async ({ issue }, _, context) => (await guidanceOfIssue(issue, context)).actor,
  sampleOrders: ({ issue }, _, context) =>
    issue.samples.map((row) => toOrderIntegration(row, context)),
  kept: ({ issue }) => issue.kept,
  shared: ({ shared }) => shared(),
  state: async ({ standing }) => (await standing())?.state ?? null,
  snoozedUntil: async ({ standing }) => (await standing())?.snoozedUntil ?? null,
  decision: async ({ standing }) => (await standing())?.decision ?? null,
  assignee: async ({ standing }) => (await standing())?.assignee ?? null,
  notes: async ({ standing }) => {
    const known = await standing()
    return known === undefined ? null : toNotes(known.notes ?? [])
  },
  regression: async ({ standing }) => (await standing())?.regression ?? null,
  trend: ({ issue }, _, context) => {
    const { clock, memory } = dependenciesOf(context)
    return trendOf(issue.rows, clock.now(), memory.settings.known.timeZone)
  },
} satisfies IntegrationIssueResolvers
