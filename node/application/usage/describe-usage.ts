import type { UpstreamFailure } from '../../domain/failure'
import type { ReplicaHours } from '../../domain/ingest/source-hours'
import { callsByApi } from '../../domain/usage/call-hours'
import { averagedDays, byGroup, ordersPerDay } from '../../domain/usage/kept-documents'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { DocumentCounts } from '../../ports/document-counts'
import type { OrderIntegrationStore, OrderQuery } from '../../ports/order-integration-store'
import type { SourceMemory } from '../ingest/source-memory'
import type { Usage, UsageMemory } from './usage-memory'
import { dayMs } from '../../lib/hours'

type Dependencies = {
  readonly clock: Clock
  readonly orderIntegrations: Pick<OrderIntegrationStore, 'count' | 'page'>
  readonly documentCounts: DocumentCounts
  readonly sourceHours: Collection<ReplicaHours>
  readonly memory: { readonly sources: SourceMemory; readonly usage: UsageMemory }
}

const firstSeenFirst = { field: 'FIRST_SEEN', direction: 'ASCENDING' } as const

/**
 * What the app keeps and how often it calls, for whoever pays for it. Some twenty searches, so it is remembered for
 * minutes. What cannot be counted is undefined.
 */
export const describeUsage = (
  dependencies: Dependencies,
): Promise<Result<Usage, UpstreamFailure>> =>
  dependencies.memory.usage.read(dependencies.clock, async () =>
    success(await countUsage(dependencies)),
  )

const countUsage = async (dependencies: Dependencies): Promise<Usage> => {
  const { clock, orderIntegrations, documentCounts, memory } = dependencies
  const now = clock.now()
  const countOf = async (query: OrderQuery) => {
    const counted = await orderIntegrations.count(query)
    return counted.ok ? counted.value : undefined
  }
  const from = new Date(Date.parse(now) - averagedDays * dayMs).toISOString()
  const [open, closed, added, oldest, others, calls] = await Promise.all([
    countOf({ open: true }),
    countOf({ open: false }),
    countOf({ firstSeenAt: { from } }),
    orderIntegrations.page({}, { sort: firstSeenFirst, to: 1 }),
    documentCounts(),
    memory.sources.counts.callHours(dependencies),
  ])
  const since = oldest.ok ? oldest.value.rows[0]?.row.firstSeenAt : undefined
  return {
    asOf: now,
    documents: [
      { group: 'OPEN_ORDERS', count: open },
      { group: 'CLOSED_ORDERS', count: closed },
      ...byGroup(others),
    ],
    ordersSince: since,
    ordersPerDay:
      added === undefined || !oldest.ok ? undefined : ordersPerDay(added, { since, now }),
    calls: calls.ok ? callsByApi(calls.value) : undefined,
  }
}
