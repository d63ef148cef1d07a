import { z } from 'zod'

import { isDoneBefore } from '../../domain/inbox/row'
import { createLimit } from '../../lib/limit'
import type { ReplicaHours } from '../../domain/ingest/source-hours'
import type { ActivityBucket } from '../../domain/team/activity'
import { success } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { Collection } from '../../ports/collection'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { forgetOldSourceHours } from '../ingest/forget-old-source-hours'
import type { SettingsMemory } from '../settings/settings-memory'
import { forgetOldActivities } from '../team/forget-old-activities'
import type { TickJob } from './tick-job'
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

/**
 * Ends the memory of orders that need nobody and of which nobody spoke for as long as the owner wants them kept. Open
 * ones stay whatever their age. One page a tick: the search index lags behind removals, and would show them again.
 */
export const retentionJob: TickJob<RetentionDependencies> = {
  name: 'retention',
  run: async (dependencies, slice) => {
    const { jobStates, clock, memory, orderIntegrations, activities } = dependencies
    const now = clock.now()
    const stored = await jobStates.read(looked)
    if (!stored.ok) return stored
    if (Date.parse(now) - Date.parse(stored.value.lookedAt) < everyMs)
      return success({ removed: 0 })
    const forgotten = await forgetOldActivities({ activities, clock })
    if (!forgotten.ok) return forgotten
    const ended = await forgetOldSourceHours(dependencies)
    if (!ended.ok) return ended
    const keptForMs = memory.settings.known.retentionDays * dayMs
    const before = new Date(Date.parse(now) - keptForMs).toISOString()
    const old = await orderIntegrations.page(
      { open: false, processedAt: { to: before } },
      { sort: longestSilentFirst },
    )
    if (!old.ok) return old
    const limit = createLimit(atOnce)
    const outcomes = await Promise.all(
      old.value.rows.map(({ row }) =>
        limit(async () =>
          slice.isOver()
            ? undefined
            : orderIntegrations.remove(row, (now) => isDoneBefore(now, before)),
        ),
      ),
    )
    const failed = outcomes.find((outcome) => outcome?.ok === false)
    if (failed?.ok === false) return failed
    const removed = outcomes.filter((outcome) => outcome?.ok === true && outcome.value).length
    if (old.value.total > old.value.rows.length || outcomes.includes(undefined)) {
      return success({ removed })
    }
    const saved = await jobStates.write(looked, { lookedAt: now })
    return saved.ok ? success({ removed }) : saved
  },
}
