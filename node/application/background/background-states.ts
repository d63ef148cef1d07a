import { z } from 'zod'

import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import { heldIn, jobState, type JobStates, type StatesByName } from '../tick/job-states'

// What is known of the app's own background work: when it ran, and how the platform was asked to call for it.

/** Who makes background work run: who calls for it, and what carries it on while nobody calls. */
const callers = ['scheduler', 'own-scheduler', 'order-event', 'connector', 'visit'] as const

export type Caller = (typeof callers)[number]

const keySchema = z.object({ hash: z.string() })

const lastRunSchema = z.object({
  at: z.string(),
  by: z.enum(callers),
  /** When each job last did its part, by its name. */
  jobs: z.record(z.string()),
  /** When the platform's scheduler last called. */
  scheduledAt: z.string().optional(),
})

export type LastRun = z.infer<typeof lastRunSchema>

const registeredSchema = z.object({
  address: z.string(),
  at: z.string(),
  everyMinutes: z.number(),
  endsAt: z.string(),
})

const scheduleSchema = z.object({
  /** The hash of the key that was registered last. */
  key: z.string().optional(),
  /** Of the key before it, and of those with which it is not known whether they were registered, the newest first. */
  otherKeys: z.array(z.string()),
  attemptedAt: z.string(),
  registered: registeredSchema.optional(),
  /** Why the last attempt did not succeed. */
  failure: z
    .object({
      reason: z.string(),
      status: z.number().optional(),
      text: z.string().optional(),
      retryable: z.boolean(),
      at: z.string(),
    })
    .optional(),
  /** The last time that nobody opened the app for so long that the schedule ended. */
  lapse: z.object({ from: z.string(), to: z.string() }).optional(),
})

export type ScheduleState = z.infer<typeof scheduleSchema>

const missSchema = z.object({ at: z.string() })

export const backgroundStates = {
  lastRun: jobState('last-run', lastRunSchema, undefined),
  schedule: jobState('schedule', scheduleSchema, undefined),
  scheduleMiss: jobState('schedule-miss', missSchema, undefined),
  ownKey: jobState('own-key', keySchema, undefined),
}

export type BackgroundStates = {
  readonly lastRun: LastRun | undefined
  readonly schedule: ScheduleState | undefined
  /** When a call came to the scheduler's route without a key that is known. */
  readonly missedAt: string | undefined
  /** The hash of the key of a scheduler that the store runs by itself. */
  readonly ownKey: string | undefined
}

export const parseBackground = (states: StatesByName): BackgroundStates => ({
  lastRun: heldIn(states, backgroundStates.lastRun),
  schedule: heldIn(states, backgroundStates.schedule),
  missedAt: heldIn(states, backgroundStates.scheduleMiss)?.at,
  ownKey: heldIn(states, backgroundStates.ownKey)?.hash,
})

export const readBackground = async (
  jobStates: JobStates,
): Promise<Result<BackgroundStates, UpstreamFailure>> => {
  const read = await jobStates.readAll()
  return read.ok ? success(parseBackground(read.value)) : read
}
