import { z } from 'zod'

import { success } from '../../lib/result'
import { inferCarriers } from '../checks/infer-carriers'
import type { SampleDependencies } from '../checks/sample-moved'
import type { KeepDependencies } from '../ingest/keep-observation'
import { jobState } from './job-states'
import type { TickJob } from './tick-job'

const everyMs = 10 * 60_000

const looked = jobState('carriers', z.object({ lookedAt: z.string() }), { lookedAt: '' })

/** Looks for carriers whose orders never move, every ten minutes. */
export const carriersJob: TickJob<KeepDependencies & SampleDependencies> = {
  name: 'carriers',
  run: async (dependencies, slice) => {
    const { jobStates, clock } = dependencies
    const stored = await jobStates.read(looked)
    if (!stored.ok) return stored
    const now = clock.now()
    if (Date.parse(now) - Date.parse(stored.value.lookedAt) < everyMs) return success({ looked: 0 })
    const inferred = await inferCarriers(dependencies, slice)
    if (!inferred.ok) return inferred
    const saved = await jobStates.write(looked, { lookedAt: now })
    return saved.ok ? success({ looked: 1, ...inferred.value }) : saved
  },
}
