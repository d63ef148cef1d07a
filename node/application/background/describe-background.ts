import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { readBackground, type BackgroundStates, type Caller } from './background-states'
import { silentSince } from './keep-schedule'
import type { JobStates } from '../tick/job-states'

/** How the platform's scheduler stands to the app. */
export type ScheduleCondition =
  'RUNNING' | 'EXPECTED' | 'NOT_REGISTERED' | 'REFUSED' | 'SILENT' | 'WITHOUT_KEY'

/** Work that a person misses, by what they would call it. */
export type WorkName = 'READING' | 'LATE_ORDERS' | 'ALARMS' | 'MESSAGES' | 'RETENTION'

const callerNames = {
  scheduler: 'SCHEDULER',
  'own-scheduler': 'OWN_SCHEDULER',
  'order-event': 'ORDER_EVENT',
  connector: 'CONNECTOR',
  visit: 'VISIT',
} as const satisfies Readonly<Record<Caller, string>>

type CallerName = (typeof callerNames)[Caller]

export type DescribedBackground = {
  readonly standing: ScheduleCondition
  /** Since when it stands so, where a moment is known. */
  readonly since: string | undefined
  readonly refusal:
    { readonly reason: string; readonly status?: number; readonly text?: string } | undefined
  readonly everyMinutes: number | undefined
  readonly endsAt: string | undefined
  readonly lapse: { readonly from: string; readonly to: string } | undefined
  readonly lastRunAt: string | undefined
  readonly lastRunBy: CallerName | undefined
  /** What was not done for a while, and when it last was. */
  readonly late: readonly { readonly work: WorkName; readonly since: string | undefined }[]
}

const jobsOf: Readonly<Record<WorkName, readonly string[]>> = {
  READING: ['read-orders', 'match-reports', 'confirm', 'enqueued'],
  LATE_ORDERS: ['due'],
  ALARMS: ['channels', 'carriers', 'issues'],
  MESSAGES: ['notifications'],
  RETENTION: ['retention'],
}

const works = ['READING', 'LATE_ORDERS', 'ALARMS', 'MESSAGES', 'RETENTION'] as const

const minuteMs = 60_000
const lateAfterMs = 15 * minuteMs

/** For how long people are told that nobody opened the app for a month. */
const lapseToldForMs = 7 * 24 * 60 * minuteMs

const issueStatusOf = (
  { schedule, lastRun, missedAt }: BackgroundStates,
  now: number,
): Pick<DescribedBackground, 'standing' | 'since'> => {
  if (schedule === undefined) return { standing: 'NOT_REGISTERED', since: undefined }
  const { registered, failure, attemptedAt } = schedule
  // A schedule that stands goes on calling while its renewal is refused.
  const isCalled =
    lastRun?.scheduledAt !== undefined && silentSince({ schedule, lastRun }, now) === undefined
  if (failure !== undefined && !(registered && isCalled))
    return { standing: 'REFUSED', since: failure.at }
  if (registered === undefined)
    return { standing: 'NOT_REGISTERED', since: attemptedAt || undefined }
  const called = lastRun?.scheduledAt ?? ''
  if ((missedAt ?? '') > registered.at && (missedAt ?? '') > called) {
    return { standing: 'WITHOUT_KEY', since: missedAt }
  }
  const silent = silentSince({ schedule, lastRun }, now)
  if (silent !== undefined) return { standing: 'SILENT', since: silent }
  return called === ''
    ? { standing: 'EXPECTED', since: registered.at }
    : { standing: 'RUNNING', since: called }
}

const lateWork = (
  { lastRun, schedule }: BackgroundStates,
  now: number,
): DescribedBackground['late'] => {
  const period = (schedule?.registered?.everyMinutes ?? 1) * minuteMs
  const limit = Math.max(lateAfterMs, 3 * period)
  // Before it ever ran, all of it is late once it should have.
  const begunAt = schedule?.attemptedAt ?? ''
  return works.flatMap((work) => {
    const done = jobsOf[work].map((job) => lastRun?.jobs[job])
    const since = done.includes(undefined) ? undefined : done.flatMap((at) => at ?? []).sort()[0]
    const heard = Date.parse(since ?? begunAt)
    return now - (Number.isNaN(heard) ? now : heard) > limit ? [{ work, since }] : []
  })
}

/** When the app's background work last ran, what of it is late, and why. */
export const describeBackground = async ({
  jobStates,
  clock,
}: {
  readonly jobStates: JobStates
  readonly clock: Clock
}): Promise<Result<DescribedBackground, UpstreamFailure>> => {
  const read = await readBackground(jobStates)
  if (!read.ok) return read
  const states = read.value
  const now = Date.parse(clock.now())
  const { schedule, lastRun } = states
  const { lapse, failure, registered } = schedule ?? {}
  return success({
    ...issueStatusOf(states, now),
    refusal: failure,
    everyMinutes: registered?.everyMinutes,
    endsAt: registered?.endsAt,
    lapse: lapse && now - Date.parse(lapse.to) < lapseToldForMs ? lapse : undefined,
    lastRunAt: lastRun?.at,
    lastRunBy: lastRun && callerNames[lastRun.by],
    late: lateWork(states, now),
  })
}
