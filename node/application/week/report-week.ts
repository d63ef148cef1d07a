import { integratedOn, lastDays } from '../../domain/channels/day-volume'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { readRecord } from '../../domain/inbox/read-record'
import { keptSince } from '../../domain/orders/kept-since'
import { isComplete } from '../../domain/reading/progress'
import type { AccountSettings } from '../../domain/settings/account-settings'
import { failedOrderOf, type FailedOrder } from '../../domain/week/order-outcome'
import { weekReportOf, type WeekFacts, type WeekReport } from '../../domain/week/week-report'
import { weeksOf, type Span, type Week } from '../../domain/week/weeks'
import { success, type Result } from '../../lib/result'
import { nextDate, previousDate } from '../../lib/zoned-time'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import {
  countsOf,
  isLongOver,
  readCounts,
  type CountsDependencies,
  type CountsOfDays,
} from '../channels/channel-counts'
import { allAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { readingProgress } from '../reading/reading-progress'
import { currentSettings, type SettingsDependencies } from '../settings/current-settings'
import type { JobStates } from '../tick/job-states'
import type { WeekMemory } from './week-memory'

export type WeekDependencies = AffiliatesDependencies &
  CountsDependencies &
  SettingsDependencies & {
    readonly orderIntegrations: OrderIntegrationStore
    readonly jobStates: JobStates
    readonly memory: { readonly weeks: WeekMemory }
  }

/** How many calls the orders of two weeks may take, a thousand orders each. */
export const mostScrollsForWeeks = 20

const daysOfWeek = 7

/** What failed in the week that ends with a day, by default yesterday, and in the one before, and what became of it. */
export const reportWeek = async (
  dependencies: WeekDependencies,
  lastDay?: string,
): Promise<Result<WeekReport, Failure>> => {
  const settings = await currentSettings(dependencies)
  if (!settings.ok) return settings
  const { timeZone } = settings.value
  const weeks = weeksOf(lastDay, { now: dependencies.clock.now(), timeZone })
  if (!weeks.ok) return weeks
  const { week, before } = weeks.value
  const wanted = { week, before, settings: settings.value }
  return dependencies.memory.weeks
    .of(`${week.last} ${timeZone}`)
    .read(dependencies.clock, () => readWeek(dependencies, wanted))
}

type Wanted = {
  readonly week: Week
  readonly before: Week
  readonly settings: AccountSettings
}

const readWeek = async (
  dependencies: WeekDependencies,
  { week, before, settings }: Wanted,
): Promise<Result<WeekReport, Failure>> => {
  const asOf = dependencies.clock.now()
  const { timeZone } = settings
  const read = await failedOrders(dependencies, { from: before.from, to: week.to })
  if (!read.ok) return read
  const older = await dependencies.orderIntegrations.count({ firstSeenAt: { to: before.from } })
  if (!older.ok) return older
  const marketplaces = await marketplacesOf(dependencies, { week, before, settings })
  if (!marketplaces.ok) return marketplaces
  const { orders, isCut } = read.value
  const since = keptSince(asOf, settings.retentionDays)
  return success(
    weekReportOf({
      ...{ week, before, timeZone, asOf, isCut, failed: orders },
      recordsEnded: week.from < since,
      isBeforeKnown: older.value > 0 && before.from >= since,
      marketplaces: marketplaces.value,
    }),
  )
}

type Failed = { readonly orders: readonly FailedOrder[]; readonly isCut: boolean }

const failedOrders = async (
  { orderIntegrations, memory, clock }: WeekDependencies,
  failed: Span,
): Promise<Result<Failed, Failure>> => {
  const orders: FailedOrder[] = []
  const reading = { ...memory.settings.rules, now: clock.now() }
  let token: string | undefined
  for (let calls = 0; calls < mostScrollsForWeeks; calls += 1) {
    const scrolled = await orderIntegrations.scrollRecords({ failed }, token)
    if (!scrolled.ok) return scrolled
    const { records, next } = scrolled.value
    orders.push(...records.flatMap((record) => failedOrderOf(readRecord(record, reading)) ?? []))
    if (next === undefined) return success({ orders, isCut: false })
    token = next
  }
  return success({ orders, isCut: true })
}

/** What each marketplace sold in the week, where the reading of Orders has counted it. */
const marketplacesOf = async (
  dependencies: WeekDependencies,
  { week, settings }: Wanted,
): Promise<Result<WeekFacts['marketplaces'], Failure>> => {
  const affiliates = await allAffiliates(dependencies)
  if (!affiliates.ok) return affiliates
  const progress = await dependencies.jobStates.read(readingProgress)
  const integratedOf = integratedIn(dependencies, week, settings.timeZone)
  const marketplaces: WeekFacts['marketplaces'][number][] = []
  for (const { id } of affiliates.value) {
    const said = settings.affiliates.find((correction) => correction.id === id)
    const read = progress.ok ? progress.value[id] : undefined
    marketplaces.push({
      affiliateId: id,
      integrated: read && (await integratedOf(id, read)),
      limits: { late: said?.lateLimit, canceled: said?.cancellationLimit },
    })
  }
  return success(marketplaces)
}

type Progress = Parameters<typeof isComplete>[0]

const integratedIn =
  (dependencies: WeekDependencies, week: Week, timeZone: string) =>
  async (affiliateId: string, read: Progress): Promise<number | undefined> => {
    const now = dependencies.clock.now()
    const counts = await countsOfWeek(dependencies, affiliateId, { week, now, read })
    if (!counts.ok) return undefined
    const counted = [{ from: read.from, until: read.until, ...counts.value }]
    const lastMoment = new Date(Date.parse(week.to) - 1).toISOString()
    let orders = 0
    for (const day of lastDays(lastMoment, timeZone, daysOfWeek)) {
      const figure = integratedOn(day, counted, now)
      if (figure === undefined) return undefined
      orders += figure.count
    }
    return orders
  }

type Counted = { readonly week: Week; readonly now: string; readonly read: Progress }

/** Of a week that is long over days may be all that is kept. */
const countsOfWeek = async (
  dependencies: WeekDependencies,
  affiliateId: string,
  { week, now, read }: Counted,
): Promise<Result<Partial<CountsOfDays> & Pick<CountsOfDays, 'byHour'>, UpstreamFailure>> => {
  const days = { first: previousDate(week.first), last: nextDate(week.last) }
  if (isLongOver(days.first, now)) {
    return readCounts(dependencies.channelCounts, affiliateId, days)
  }
  const isSettled = isComplete(read, now)
  const counts = await countsOf(dependencies, affiliateId, {
    now: Date.parse(now),
    isSettled,
    part: read,
  })
  return counts.ok ? success({ byHour: counts.value }) : counts
}
