import { randomUUID } from 'node:crypto'

import { storeAddress } from '../../domain/settings/store-address'
import type { Clock } from '../../ports/clock'
import type { LeaseStore } from '../../ports/lease-store'
import type { Schedule, ScheduleFailure, ScheduleRegistry } from '../../ports/schedule-registry'
import type { Result } from '../../lib/result'
import { createToken, hashToken } from '../connectors/connector-token'
import { scheduledTickPath, tickSecretHeader } from '../tick/tick-path'
import {
  readBackground,
  backgroundStates,
  type BackgroundStates,
  type ScheduleState,
} from './background-states'
import type { JobStates } from '../tick/job-states'
import { dayMs, hourMs } from '../../lib/hours'

export type ScheduleDependencies = {
  readonly account: string
  readonly workspace: string
  readonly clock: Clock
  readonly jobStates: JobStates
  readonly leases: LeaseStore
  readonly replicaId: string
  readonly schedules: ScheduleRegistry
}

const minuteMs = 60_000

/** An app that is uninstalled leaves nothing running for longer. */
const lastsMs = 30 * dayMs

/** While people open the app, there are never fewer left. */
const renewedBeforeMs = 20 * dayMs

/** How often the platform is asked again where it refused, or where it does not call. */
const refusedForMs = hourMs
const failedForMs = 10 * minuteMs

/** The first that the platform takes: how short a period may be is not documented. */
const periods = [1, 5, 15, 60] as const

/** A registration is two writes and as many calls as there are periods. */
const leaseMs = minuteMs

/** An attempt without an answer may have been taken. */
const mostOtherKeys = 3

const addressOf = (scope: Pick<ScheduleDependencies, 'account' | 'workspace'>): string =>
  `${storeAddress(scope)}${scheduledTickPath}?an=${scope.account}`

/** How long after it was registered, or called last, a schedule counts as forgotten. */
const silentAfterMs = (everyMinutes: number): number => Math.max(10, 3 * everyMinutes) * minuteMs

/** Since when no call came, where one should have; undefined where none is missing. */
export const silentSince = (
  { schedule, lastRun }: Pick<BackgroundStates, 'schedule' | 'lastRun'>,
  now: number,
): string | undefined => {
  const { registered } = schedule ?? {}
  if (registered === undefined) return undefined
  const called = lastRun?.scheduledAt ?? ''
  const since = called > registered.at ? called : registered.at
  return now - Date.parse(since) > silentAfterMs(registered.everyMinutes) ? since : undefined
}

const isDue = (states: BackgroundStates, address: string, now: number): boolean => {
  const { schedule, missedAt = '' } = states
  if (schedule === undefined) return true
  const { registered, failure, attemptedAt } = schedule
  const since = now - Date.parse(attemptedAt)
  if (failure !== undefined) return since >= (failure.retryable ? failedForMs : refusedForMs)
  if (registered?.address !== address) return true
  if (Date.parse(registered.endsAt) - now < renewedBeforeMs) return true
  const isUnheard = silentSince(states, now) !== undefined || missedAt > registered.at
  return isUnheard && since >= refusedForMs
}

/**
 * Has the platform call for background work: asks it where it was never asked, where what is registered is another one
 * or near its end, and again from time to time where it refused or does not call. One replica at a time; whoever comes
 * meanwhile leaves it to that one. False where the store did not answer, so that nothing could be done.
 */
export const keepSchedule = async (
  dependencies: ScheduleDependencies,
  known: BackgroundStates,
): Promise<boolean> => {
  const { leases, clock, replicaId, jobStates } = dependencies
  const address = addressOf(dependencies)
  if (!isDue(known, address, Date.parse(clock.now()))) return true
  const holder = `${replicaId}:${randomUUID()}`
  const until = new Date(Date.parse(clock.now()) + leaseMs).toISOString()
  const acquired = await leases.acquire('schedule', holder, until)
  if (!acquired.ok) return false
  if (!acquired.value) return true
  try {
    // Another replica may have done it since.
    const current = await readBackground(jobStates)
    if (!current.ok) return false
    if (!isDue(current.value, address, Date.parse(clock.now()))) return true
    return await register(dependencies, address, current.value.schedule)
  } finally {
    await leases.release('schedule', holder)
  }
}

const noSchedule: ScheduleState = { otherKeys: [], attemptedAt: '' }

const scheduleId = 'order-integrations'

const register = async (
  { clock, jobStates, schedules }: ScheduleDependencies,
  address: string,
  before: ScheduleState = noSchedule,
): Promise<boolean> => {
  const secret = createToken()
  const key = hashToken(secret)
  const at = clock.now()
  // Known before the platform can call with it. The key that works now goes on working, whatever becomes of this one.
  const otherKeys = [key, ...before.otherKeys].slice(0, mostOtherKeys)
  const trying = { ...before, attemptedAt: at, otherKeys }
  const written = await jobStates.write(backgroundStates.schedule, trying)
  if (!written.ok) return false
  const endsAt = new Date(Date.parse(at) + lastsMs).toISOString()
  const schedule = { id: scheduleId, url: address, headers: { [tickSecretHeader]: secret }, endsAt }
  const { saved, everyMinutes } = await saveShortest(schedules, schedule)
  const after: ScheduleState = saved.ok
    ? {
        key,
        otherKeys: before.key === undefined ? [] : [before.key],
        attemptedAt: at,
        registered: { address, at, everyMinutes, endsAt },
        lapse: lapseOf(before, at) ?? before.lapse,
      }
    : { ...trying, failure: toFailure(saved.error, at) }
  return (await jobStates.write(backgroundStates.schedule, after)).ok
}

const saveShortest = async (
  schedules: ScheduleRegistry,
  schedule: Omit<Schedule, 'everyMinutes'>,
): Promise<{
  readonly saved: Result<void, ScheduleFailure>
  readonly everyMinutes: number
}> => {
  const [first, ...longer] = periods
  let everyMinutes: number = first
  let saved = await schedules.save({ ...schedule, everyMinutes })
  for (const next of longer) {
    if (saved.ok || saved.error.status !== 400) break
    everyMinutes = next
    saved = await schedules.save({ ...schedule, everyMinutes })
  }
  return { saved, everyMinutes }
}

const toFailure = (
  { reason, status, text, retryable }: ScheduleFailure,
  at: string,
): NonNullable<ScheduleState['failure']> => ({ reason, status, text, retryable, at })

const lapseOf = ({ registered }: ScheduleState, now: string): ScheduleState['lapse'] =>
  registered !== undefined && registered.endsAt < now
    ? { from: registered.endsAt, to: now }
    : undefined
