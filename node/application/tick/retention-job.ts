import { z } from 'zod'

import type { UpstreamFailure } from '../../domain/failure'
import { isDoneBefore, type OrderIntegrationRow } from '../../domain/inbox/row'
import { createLimit } from '../../lib/limit'
import type { ReplicaHours } from '../../domain/ingest/source-hours'
import { activitiesKeptForMs, type ActivityBucket } from '../../domain/team/activity'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { OrderIntegrationStore, OrderQuery } from '../../ports/order-integration-store'
import { forgetOldSourceHours } from '../ingest/forget-old-source-hours'
import type { SettingsMemory } from '../settings/settings-memory'
import { forgetOldActivities } from '../team/forget-old-activities'
import type { Slice, TickJob } from './tick-job'
import { jobState, type JobStates } from './job-states'

type RetentionDependencies = {
  readonly clock: Clock
  readonly jobStates: JobStates
  readonly orderIntegrations: OrderIntegrationStore
  readonly activities: Collection<ActivityBucket>
  readonly sourceHours: Collection<ReplicaHours>
  readonly memory: { readonly settings: SettingsMemory }
}

const dayMs = 86_400_000

/** How often it is asked whether something is old. While there is more, every tick goes on. */
const everyMs = 60 * 60_000

const atOnce = 4

const longestSilentFirst = { field: 'LAST_PROCESSED', direction: 'ASCENDING' } as const

const looked = jobState('retention', z.object({ lookedAt: z.string() }), { lookedAt: '' })

/** What is old of one kind of orders, as it is searched for and as it still has to be when it is removed. */
type Old = { readonly query: OrderQuery; readonly isStill: (row: OrderIntegrationRow) => boolean }

/**
 * Orders that need nobody and of which nobody spoke for as long as the owner wants them kept; those that a person closed
 * stay as long as the list of who did what. Open ones stay whatever their age.
 */
const oldOnes = (now: string, retentionDays: number): readonly Old[] => {
  const ago = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString()
  const settledBefore = ago(retentionDays * dayMs)
  const closedBefore = ago(activitiesKeptForMs)
  return [
    {
      query: { open: false, closed: false, processedAt: { to: settledBefore } },
      isStill: (row) => row.closedAt === undefined && isDoneBefore(row, settledBefore),
    },
    {
      query: { open: false, closed: true, closedAt: { to: closedBefore } },
      isStill: (row) => !row.open && (row.closedAt ?? now) < closedBefore,
    },
  ]
}

type Removed = { readonly removed: number; readonly isDone: boolean }

/** One page at a time: the search index lags behind removals, and would show them again. */
const removeOld = async (
  { orderIntegrations }: RetentionDependencies,
  { isOver }: Slice,
  { query, isStill }: Old,
): Promise<Result<Removed, UpstreamFailure>> => {
  const old = await orderIntegrations.page(query, { sort: longestSilentFirst })
  if (!old.ok) return old
  const limit = createLimit(atOnce)
  const outcomes = await Promise.all(
    old.value.rows.map(({ row }) =>
      limit(async () => (isOver() ? undefined : orderIntegrations.remove(row, isStill))),
    ),
  )
  const failed = outcomes.find((outcome) => outcome?.ok === false)
  if (failed?.ok === false) return failed
  const removed = outcomes.filter((outcome) => outcome?.ok === true && outcome.value).length
  const isDone = old.value.total <= old.value.rows.length && !outcomes.includes(undefined)
  return success({ removed, isDone })
}

/** Ends the memory of what is old, a page of each kind a tick. */
export const retentionJob: TickJob<RetentionDependencies> = {
  name: 'retention',
  run: async (dependencies, slice) => {
    const { jobStates, clock, memory, activities } = dependencies
    const now = clock.now()
    const stored = await jobStates.read(looked)
    if (!stored.ok) return stored
    if (Date.parse(now) - Date.parse(stored.value.lookedAt) < everyMs)
      return success({ removed: 0 })
    const forgotten = await forgetOldActivities({ activities, clock })
    if (!forgotten.ok) return forgotten
    const ended = await forgetOldSourceHours(dependencies)
    if (!ended.ok) return ended
    let removed = 0
    let isDone = true
    for (const old of oldOnes(now, memory.settings.known.retentionDays)) {
      const gone = await removeOld(dependencies, slice, old)
      if (!gone.ok) return gone
      removed += gone.value.removed
      isDone = isDone && gone.value.isDone
    }
    if (!isDone) return success({ removed })
    const saved = await jobStates.write(looked, { lookedAt: now })
    return saved.ok ? success({ removed }) : saved
  },
}
