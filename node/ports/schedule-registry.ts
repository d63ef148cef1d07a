import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** A route of the app that the platform is to call again and again. */
export type Schedule = {
  readonly id: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly everyMinutes: number
  /** After this the platform calls no more. */
  readonly endsAt: string
}

/** Why a schedule was not taken, and what the platform itself said about it. */
export type ScheduleFailure = UpstreamFailure & { readonly text?: string }

/** The platform's scheduler. */
export type ScheduleRegistry = {
  /** Registers a schedule in place of the one with the same id. */
  readonly save: (schedule: Schedule) => Promise<Result<void, ScheduleFailure>>
}
