import type { Failure } from '../../domain/failure'
import { isComplete } from '../../domain/reading/progress'
import {
  integratedOn,
  lastDays,
  mostDays,
  type CountedOrders,
  type DayVolume,
  type Figure,
  type StoreDay,
} from '../../domain/channels/day-volume'
import { notInVtex } from '../../domain/orders/order-integration-status'
import { createLimit } from '../../lib/limit'
import { failure, success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { allAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { countsOf, type CountsDependencies } from './channel-counts'
import { readingProgress } from '../reading/reading-progress'
import type { JobStates } from '../tick/job-states'

export type VolumeDependencies = AffiliatesDependencies &
  CountsDependencies & {
    readonly orderIntegrations: OrderIntegrationStore
    readonly jobStates: JobStates
  }

type ByDay = ReadonlyMap<string, DayVolume>

/** Failures of a day that is over become fewer as they are corrected, and sometimes more when a report is brought. */
const pastFreshForMs = 60 * 60_000

/** How many calls are under way at a time. */
const atOnce = 4

/**
 * How many orders came in on each of the last days: what this replica knows, without waiting. Where that is older than a
 * minute it is read anew behind the answer, once for all who ask; what cannot be read stays as it was, with its age.
 */
export const volumeOf = (
  dependencies: VolumeDependencies,
  days: number,
): Result<readonly DayVolume[], Failure> => {
  if (days < 1 || days > mostDays) {
    return failure({ kind: 'invalid-input', field: 'days', reason: 'wrong-shape' })
  }
  const { memory, clock } = dependencies
  const { timeZone } = memory.settings.known
  const volume = memory.channels.volume.of(timeZone)
  void volume.read(clock, () => readVolume(dependencies, timeZone, volume.last))
  return success(
    lastDays(clock.now(), timeZone, days).map(({ day }) => volume.last.get(day) ?? { day }),
  )
}

/** Never rejects but for a bug: what could not be read is kept as it was. */
const readVolume = async (
  dependencies: VolumeDependencies,
  timeZone: string,
  before: ByDay,
): Promise<Result<ByDay, never>> => {
  const now = dependencies.clock.now()
  const days = lastDays(now, timeZone, mostDays)
  const limit = createLimit(atOnce)
  const marketplaces = await countedOrders(dependencies, now)
  const read = await Promise.all(
    days.map(async (day): Promise<DayVolume> => {
      const known = before.get(day.day)
      const isToday = day === days.at(-1)
      const failed =
        !isToday && isFresh(known?.failed, now)
          ? known?.failed
          : await limit(() => countFailed(dependencies, day, now))
      return {
        day: day.day,
        integrated: (marketplaces && integratedOn(day, marketplaces, now)) ?? known?.integrated,
        failed: failed ?? known?.failed,
      }
    }),
  )
  return success(new Map(read.map((day) => [day.day, day])))
}

const isFresh = (figure: Figure | undefined, now: string): boolean =>
  figure !== undefined && Date.parse(now) - Date.parse(figure.asOf) < pastFreshForMs

const countFailed = async (
  { orderIntegrations }: VolumeDependencies,
  { from, to }: StoreDay,
  now: string,
): Promise<Figure | undefined> => {
  const cameIn = { from: new Date(from).toISOString(), to: new Date(to).toISOString() }
  const counted = await orderIntegrations.count({ statuses: notInVtex, cameIn })
  return counted.ok ? { count: counted.value, asOf: now } : undefined
}

/** What Orders listed of each marketplace; undefined where that is not known for all of them. */
const countedOrders = async (
  dependencies: VolumeDependencies,
  now: string,
): Promise<readonly CountedOrders[] | undefined> => {
  const [affiliates, progress] = await Promise.all([
    allAffiliates(dependencies),
    dependencies.jobStates.read(readingProgress),
  ])
  if (!affiliates.ok || !progress.ok) return undefined
  const counted: CountedOrders[] = []
  for (const { id } of affiliates.value) {
    const read = progress.value[id]
    if (read === undefined) return undefined
    const isSettled = isComplete(read, now)
    const counts = await countsOf(dependencies, id, {
      now: Date.parse(now),
      isSettled,
      part: read,
    })
    if (!counts.ok) return undefined
    counted.push({ from: read.from, until: read.until, byHour: counts.value })
  }
  return counted
}
