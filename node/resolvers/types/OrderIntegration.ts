import type { OrderIntegrationResolvers } from '../../__generated__/schema'
import { assigneeOfOrder } from '../../application/causes/assignee-of-order'
import { reportedOf } from '../../application/checks/check-orders'
import { issueOfOrder } from '../../application/causes/issue-of-order'
import { boundsNow, rankRulesOf } from '../bounds-now'
import { dependenciesOf } from '../../context'
import { mayCancel } from '../../domain/cancellations/judge-cancellation'
import { isEstimated, orderBand, saveByOf } from '../../domain/inbox/deadline-bands'
import { labeledDiagnosis } from '../../domain/unknown-messages/apply-labels'
import { inboxOf } from '../inbox-of'
import { marketplaceOf } from '../marketplaces-of'
import { sellerPage } from '../seller-page'
import { toNotes } from '../to-notes'
import { summaryOf } from '../../domain/guidance/subject-of-row'
import { toQueryError } from '../query-failure'
import { toIssueParents } from '../to-issue-parent'

export const OrderIntegration = {
  id: ({ row }) => row.id,
  orderId: ({ row }) => row.orderId ?? null,
  marketplaceOrderId: ({ row }) => row.marketplaceOrderId,
  alternateIds: ({ row }) => row.alternateIds,
  affiliateId: ({ row }) => row.affiliateId,
  marketplace: ({ row }, _, context) => marketplaceOf(row.affiliateId, context),
  atMarketplace: ({ row }, _, context) => sellerPage({ ...row, value: row.order.value }, context),
  status: ({ row }) => row.status,
  step: ({ row }) => row.step ?? null,
  diagnosis: ({ row, load }) =>
    row.errorType === undefined
      ? null
      : {
          row,
          summary: summaryOf(row, row.errorType),
          load: async () => {
            const stored = await load()
            return stored && labeledDiagnosis(stored.judgement.diagnosis, row)
          },
        },
  value: ({ row }) => row.order.value ?? null,
  createdAt: ({ row }) => row.order.createdAt ?? null,
  shipBy: ({ row }) =>
    row.order.shipBy === undefined || row.order.shipBySource === undefined
      ? null
      : {
          at: row.order.shipBy,
          source: row.order.shipBySource,
          estimated: isEstimated(row),
        },
  saveBy: ({ row }, _, context) => {
    const { handlingMs = new Map<string, number>() } = rankRulesOf(context)
    return saveByOf(row, handlingMs) ?? null
  },
  band: ({ row }, _, context) => (row.open ? orderBand(row, boundsNow(context)) : null),
  items: async ({ load }) => (await load())?.record.details.items?.value ?? [],
  carrier: ({ row }) => row.order.carrier ?? null,
  salesChannel: ({ row }) => row.order.salesChannel ?? null,
  postalArea: ({ row }) => row.order.postalArea ?? null,
  firstSeenAt: ({ row }) => row.firstSeenAt,
  lastProcessedAt: ({ row }) => row.lastSeenAt,
  closing: async ({ row, load }) => {
    const { closed, closedAt, closedBy } = row
    if (closed === undefined) return null
    const note = async () => (await load())?.judgement.closing?.note ?? null
    if (closedAt && closedBy) return { reason: closed, at: closedAt, by: closedBy, note }
    // A row that was stored before it was kept.
    const { at, by } = (await load())?.judgement.closing ?? {}
    return at && by ? { reason: closed, at, by, note } : null
  },
  assignee: async ({ row }, _, context) =>
    (await assigneeOfOrder(row, () => inboxOf(context)))?.login ?? null,
  assigneeIsOfCause: async ({ row }, _, context) =>
    (await assigneeOfOrder(row, () => inboxOf(context)))?.isOfCause ?? false,
  notes: async ({ load }) => toNotes((await load())?.record.notes ?? []),
  cameBack: ({ row }) => row.cameBack ?? false,
  unconfirmed: ({ row }) => row.unconfirmed ?? false,
  asOf: (_, __, context) => dependenciesOf(context).clock.now(),
  attempts: ({ row }) => row.attempts,
  issue: async ({ row }, _, context) => {
    if (!row.open) return null
    const found = await issueOfOrder(dependenciesOf(context), row.id)
    if (!found.ok) throw toQueryError(found.error)
    return found.value === undefined
      ? null
      : toIssueParents(found.value.inbox, context)(found.value.issue)
  },
  mayCancel: ({ row }) => mayCancel(row) ?? null,
  lastCheck: async ({ row, load }) => {
    const stored = await load()
    const check = stored?.record.check
    if (stored === undefined || check === undefined) return null
    return { check, reported: reportedOf(stored), row }
  },
  history: async ({ load }) => {
    const record = (await load())?.record
    return (record?.history ?? []).map((observation) => ({
      observation,
      lastSeenAt: record?.seen[observation.digest] ?? observation.at,
    }))
  },
} satisfies OrderIntegrationResolvers
