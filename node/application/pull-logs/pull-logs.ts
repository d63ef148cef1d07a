import type { Failure, UpstreamFailure } from '../../domain/failure'
import { parseForwardAddress } from '../../domain/relay/forward-address'
import {
  afterDay,
  afterFailedPull,
  nextDay,
  notPulledYet,
  pullProgressSchema,
  type PullProgress,
} from '../../domain/pulled-logs/pull-progress'
import { success, type Result } from '../../lib/result'
import { countFailure } from '../count-delivery'
import type { Pull, PullLogsDependencies, PullSlice } from './pull'
import { takeDay } from './take-day'

const jobName = 'pull-logs'

/**
 * Asks connectors that keep a log for it, the newest day first, and then for the days that are not over every five
 * minutes. One that fails is asked again after a growing pause, and does not stop the others. A day that does not fit
 * into the slice is gone on with in the next.
 */
export const pullLogs = async (
  dependencies: PullLogsDependencies,
  slice: PullSlice,
): Promise<Result<Readonly<Record<string, number>>, Failure>> => {
  const { connectors, jobStates } = dependencies
  const listed = await connectors.list()
  if (!listed.ok) return listed
  const asked = listed.value.filter(({ logsAt }) => logsAt !== undefined)
  if (asked.length === 0) return success({})
  const stored = await jobStates.read(jobName)
  if (!stored.ok) return stored
  const progress = { ...(pullProgressSchema.safeParse(stored.value ?? {}).data ?? {}) }
  let days = 0
  for (const connector of asked) {
    for (;;) {
      const next = await pullOnce({ dependencies, slice, connector }, progress[connector.id])
      if (next === undefined) break
      progress[connector.id] = next
      const saved = await jobStates.write(jobName, progress)
      if (!saved.ok) return saved
      if (next.failures > 0) break
      days += 1
    }
  }
  return success({ days })
}

/** Reads one day; undefined where nothing is due, or the slice ends first. */
const pullOnce = async (
  pull: Pull,
  progress: PullProgress = notPulledYet,
): Promise<PullProgress | undefined> => {
  const { dependencies, slice, connector } = pull
  const { clock } = dependencies
  const day = nextDay(progress, clock.now())
  if (day === undefined || slice.isOver() || !slice.calls.take()) return undefined
  const body = await read(pull, day)
  const taken = body.ok ? await takeDay(pull, day, body.value) : body
  if (taken.ok) return taken.value === 'whole' ? afterDay(progress, day, clock.now()) : undefined
  countFailure(dependencies, connector.id, taken.error)
  const retryAfterMs = taken.error.kind === 'upstream' ? taken.error.retryAfterMs : undefined
  return afterFailedPull(progress, clock.now(), retryAfterMs)
}

const refused: UpstreamFailure = {
  kind: 'upstream',
  service: 'connector',
  operation: 'read-log',
  reason: 'refused',
  retryable: false,
}

const read = async (
  { dependencies: { account, logReader }, connector: { logsAt = '' } }: Pull,
  day: string,
): Promise<Result<unknown, Failure>> => {
  const address = parseForwardAddress(logsAt, 'logsAt')
  return address.ok
    ? logReader.read({ address: address.value, account, day })
    : { ok: false, error: refused }
}
