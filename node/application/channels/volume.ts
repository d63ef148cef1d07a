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
import { readingProgress } from '../reading/read-orders'
import type { JobStates } from '../tick/job-states'

export type VolumeDependencies = AffiliatesDependencies &
  CountsDependencies & {
    readonly orderIntegrations: OrderIntegrationStore
    readonly jobStates: JobStates
  }

const freshForMs = 60_000

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
  const { volume, settings } = dependencies.state
  const { timeZone } = settings.known
  const now = dependencies.clock.now()
  if (volume.timeZone !== timeZone) {
    volume.timeZone = timeZone
    volume.byDay = new Map()
    volume.readAt = undefined
  }
  if (volume.readAt === undefined || Date.parse(now) - volume.readAt >= freshForMs) {
    volume.reading ??= readVolume(dependencies).finally(() => {
      volume.reading = undefined
    })
  }
  return success(lastDays(now, timeZone, days).map(({ day }) => volume.byDay.get(day) ?? { day }))
}

/** Never rejects but for a bug: what could not be read is kept as it was. */
const readVolume = async (dependencies: VolumeDependencies): Promise<void> => {
  const { state, clock } = dependencies
  const { volume } = state
  const { timeZone } = volume
  const now = clock.now()
  const days = lastDays(now, timeZone, mostDays)
  const limit = createLimit(atOnce)
  const marketplaces = await countedOrders(dependencies, now)
  const read = await Promise.all(
    days.map(async (day): Promise<DayVolume> => {
      const known = volume.byDay.get(day.day)
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
  // Read for days of another time zone, when the owner changed it meanwhile.
  if (volume.timeZone !== timeZone) return
  volume.byDay = new Map(read.map((day) => [day.day, day]))
  volume.readAt = Date.parse(now)
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
    readingProgress(dependencies.jobStates),
  ])
  if (!affiliates.ok || !progress.ok) return undefined
  const counted: CountedOrders[] = []
  for (const { id } of affiliates.value) {
    const read = progress.value[id]
    if (read === undefined) return undefined
    const isSettled = isComplete(read, now)
    const counts = await countsOf(dependencies, id, { now: Date.parse(now), isSettled })
    if (!counts.ok) return undefined
    counted.push({ from: read.from, until: read.until, byHour: counts.value })
  }
  return counted
}
