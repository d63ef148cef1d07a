import { z } from 'zod'

import { nextVerificationIn, type Cancellation } from '../../domain/cancellations/cancellation'
import type { Failure } from '../../domain/failure'
import type { Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { jobState, type JobStates } from '../tick/job-states'
import { withoutVisit, withVisit } from '../tick/visit-due'

const waitingSchema = z.object({
  /** When a cancellation is looked at next, by its id. */
  waiting: z.record(z.string()),
})

const none: z.infer<typeof waitingSchema> = { waiting: {} }

/** What the background work needs to know of cancellations without reading them. */
export const waitingCancellations = jobState('cancellations', waitingSchema, none)

type Dependencies = { readonly jobStates: JobStates; readonly clock: Clock }

/** Writes down when a cancellation is looked at next; undefined where it is not. */
export const noteWait = (
  { jobStates, clock }: Dependencies,
  id: string,
  next: string | undefined,
): Promise<Result<unknown, Failure>> =>
  jobStates.change(waitingCancellations, ({ waiting }) => ({
    waiting: withVisit(waiting, id, { next, now: clock.now() }),
  }))

/** Nobody looks for one that ended. */
export const forgetWait = (
  { jobStates }: Pick<Dependencies, 'jobStates'>,
  id: string,
): Promise<Result<unknown, Failure>> =>
  jobStates.change(waitingCancellations, ({ waiting }) => ({
    waiting: withoutVisit(waiting, id),
  }))

/** The same, as its orders say. One that nobody confirmed waits for its page only. */
export const noteNextWait = (
  dependencies: Dependencies,
  cancellation: Cancellation,
): Promise<Result<unknown, Failure>> =>
  noteWait(
    dependencies,
    cancellation.id,
    cancellation.confirmed.length === 0 ? undefined : nextVerificationIn(cancellation),
  )
