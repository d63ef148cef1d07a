import { z } from 'zod'

import type { Failure, UpstreamFailure } from '../../domain/failure'
import { isDoneBefore, type OrderIntegrationRow } from '../../domain/inbox/row'
import { keptSince } from '../../domain/orders/kept-since'
import { createLimit } from '../../lib/limit'
import type { ReplicaHours } from '../../domain/ingest/source-hours'
import type { Observation } from '../../domain/orders/observation'
import type { ActivityBucket } from '../../domain/team/activity'
import { allOf, success, type Result } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import type { OrderIntegrationStore, OrderQuery } from '../../ports/order-integration-store'
import { forgetOldSourceHours } from '../ingest/forget-old-source-hours'
import { forgetUnassigned } from '../ingest/forget-unassigned'
import { forgetOldAliases, noteAliases, type AliasDependencies } from '../kept/order-aliases'
import {
  forgetOldClosings,
  rememberClosings,
  type ClosingDependencies,
} from '../kept/past-closings'
import type { SettingsMemory } from '../settings/settings-memory'
import { forgetOldCancellations } from '../cancellations/forget-cancellations'
import { forgetOldPlans } from '../plans/forget-plans'
import type { CancellationStore } from '../cancellations/cancellation-store'
import type { PlanStores } from '../plans/plan-store'
import { forgetOldRequests } from '../resends/forget-old-requests'
import type { ResendDependencies } from '../resends/resend-queues'
import { forgetOldActivities } from '../team/forget-old-activities'
import type { Slice, TickJob } from './tick-job'
import { jobState, type JobStates } from './job-states'

type RetentionDependencies = AliasDependencies &
  ClosingDependencies &
  PlanStores &
  ResendDependencies &
  CancellationStore & {
    readonly jobStates: JobStates
    readonly orderIntegrations: OrderIntegrationStore
    readonly activities: Collection<ActivityBucket>
    readonly sourceHours: Collection<ReplicaHours>
    readonly unassigned: Collection<Observation>
    readonly memory: { readonly settings: SettingsMemory }
  }

/** How often it is asked whether something is old. While there is more, every tick goes on. */
const everyMs = 60 * 60_000

const atOnce = 4

const longestSilentFirst = { field: 'LAST_PROCESSED', direction: 'ASCENDING' } as const

const looked = jobState('retention', z.object({ verified: z.string() }), { verified: '' })

/** What is old of one kind of orders, as it is searched for and as it still has to be when it is removed. */
type Old = { readonly query: OrderQuery; readonly isStill: (row: OrderIntegrationRow) => boolean }

/** Orders that need nobody, and of which nobody spoke, and which nobody closed, since. Open ones stay whatever their age. */
const oldOnes = (now: string, retentionDays: number): readonly Old[] => {
  const before = keptSince(now, retentionDays)
  const processedAt = { to: before }
  return [
    {
      query: { open: false, closed: false, processedAt },
      isStill: (row) => row.closedAt === undefined && isDoneBefore(row, before),
    },
    {
      query: { open: false, closed: true, closedAt: { to: before }, processedAt },
      isStill: (row) => isDoneBefore(row, before) && (row.closedAt ?? now) < before,
    },
  ]
}

type Removed = { readonly removed: number; readonly isDone: boolean }

/** One page at a time: the search index lags behind removals, and would show them again. */
const removeOld = async (
  dependencies: RetentionDependencies,
  { isOver }: Slice,
  { query, isStill }: Old,
): Promise<Result<Removed, Failure>> => {
  const { orderIntegrations } = dependencies
  const old = await orderIntegrations.page(query, { sort: longestSilentFirst })
  if (!old.ok) return old
  const rows = old.value.rows.map(({ row }) => row).filter(isStill)
  const remembered = await rememberClosings(dependencies, rows)
  if (!remembered.ok) return remembered
  const limit = createLimit(atOnce)
  const remove = (row: OrderIntegrationRow) =>
    limit(async (): Promise<Result<'removed' | 'stays' | 'left', UpstreamFailure>> => {
      if (isOver()) return success('left')
      const removed = await orderIntegrations.remove(row, isStill)
      if (!removed.ok) return removed
      return success(removed.value ? 'removed' : 'stays')
    })
  const outcomes = allOf(await Promise.all(rows.map(remove)))
  if (!outcomes.ok) return outcomes
  noteAliases(dependencies, rows)
  const removed = outcomes.value.filter((outcome) => outcome === 'removed').length
  const isDone = !old.value.isFull && !outcomes.value.includes('left')
  return success({ removed, isDone })
}

/** What ends beside orders, each by itself. True where there may be more of it. */
const beside: readonly ((
  dependencies: RetentionDependencies,
  before: string,
) => Promise<Result<unknown, Failure>>)[] = [
  forgetOldActivities,
  forgetOldAliases,
  forgetOldClosings,
  forgetOldSourceHours,
  forgetOldPlans,
  forgetOldCancellations,
  forgetOldRequests,
  forgetUnassigned,
]

/** Ends the memory of what is old, a page of each kind a tick. A kind that fails keeps no other from its end. */
export const retentionJob: TickJob<RetentionDependencies> = {
  name: 'retention',
  run: async (dependencies, slice) => {
    const { jobStates, clock, memory } = dependencies
    const now = clock.now()
    const stored = await jobStates.read(looked)
    if (!stored.ok) return stored
    if (Date.parse(now) - Date.parse(stored.value.verified) < everyMs)
      return success({ removed: 0 })
    const { retentionDays } = memory.settings.known
    let removed = 0
    let isDone = true
    let failed: Result<never, Failure> | undefined
    for (const forget of beside) {
      const forgotten = await forget(dependencies, keptSince(now, retentionDays))
      if (!forgotten.ok) failed ??= forgotten
      else if (forgotten.value === true) isDone = false
    }
    for (const old of oldOnes(now, retentionDays)) {
      const gone = await removeOld(dependencies, slice, old)
      if (!gone.ok) {
        failed ??= gone
        continue
      }
      removed += gone.value.removed
      isDone = isDone && gone.value.isDone
    }
    // What failed is tried again in an hour, as what has become old is looked for.
    const saved = isDone ? await jobStates.write(looked, { verified: now }) : success(undefined)
    return failed ?? (saved.ok ? success({ removed }) : saved)
  },
}
