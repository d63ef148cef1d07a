import { openSurgesOf } from '../../domain/channels/alert'
import type { Failure } from '../../domain/failure'
import { readRecord } from '../../domain/inbox/read-record'
import { keptSince } from '../../domain/orders/kept-since'
import { divergingOrderOf, type DivergingOrder } from '../../domain/price-divergence/divergence'
import {
  knownDivergencesOf,
  noDivergences,
  type KnownDivergences,
} from '../../domain/price-divergence/known-divergences'
import type { AccountSettings } from '../../domain/settings/account-settings'
import type { Span } from '../../domain/week/weeks'
import { dayMs } from '../../lib/hours'
import { inSlices } from '../../lib/in-slices'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { readCounts, type CountsDependencies, type CountsOfDays } from '../channels/channel-counts'
import { knownChannels, type StoredChannelDependencies } from '../channels/known-channels'
import { allAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import type { SettingsDependencies } from '../settings/current-settings'

export type GatherDependencies = AffiliatesDependencies &
  CountsDependencies &
  StoredChannelDependencies &
  SettingsDependencies & { readonly orderIntegrations: OrderIntegrationStore }

/** Days of the chosen time of which orders that require no action are not kept anymore. */
export type NotKept = {
  readonly days: number
  /** How many orders the marketplaces had in them, whether they diverged or not. Absent where nobody counted. */
  readonly orders?: number
}

export type GatheredDivergences = KnownDivergences &
  Span & {
    readonly asOf: string
    /** Not all orders could be read: all figures are at least so much. */
    readonly isCut: boolean
    /** Absent where all days are kept. */
    readonly notKept?: NotKept
  }

export const nothingGathered: GatheredDivergences = {
  ...noDivergences,
  ...{ from: '', to: '', asOf: '', isCut: false },
}

/** How many calls the orders may take, a thousand each: what failed for other reasons is among them. */
export const mostScrollsForDivergences = 40

/** All orders of the last days that the marketplace sold at another total, whatever became of them since. */
export const gatherDivergences = async (
  dependencies: GatherDependencies,
  days: number,
  settings: AccountSettings,
): Promise<Result<GatheredDivergences, Failure>> => {
  const now = dependencies.clock.now()
  const span = { from: before(now, days), to: now }
  const read = await divergingOrders(dependencies, span, settings)
  if (!read.ok) return read
  const surges = openSurgesOf(await knownChannels(dependencies))
  const { orders, isCut } = read.value
  const { timeZone, retentionDays } = settings
  const keptFrom = latest(span.from, keptSince(now, retentionDays))
  const known = await inSlices(knownDivergencesOf({ orders, surges, timeZone, keptFrom, now }))
  const notKept = await notKeptIn(dependencies, span, settings)
  return success({ ...known, ...span, asOf: now, isCut, notKept })
}

const before = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * dayMs).toISOString()

const latest = (one: string, other: string): string => (one > other ? one : other)

type Diverging = { readonly orders: readonly DivergingOrder[]; readonly isCut: boolean }

const divergingOrders = async (
  { orderIntegrations, memory, clock }: GatherDependencies,
  failed: Span,
  { affiliates }: AccountSettings,
): Promise<Result<Diverging, Failure>> => {
  const currencies = new Map(affiliates.map(({ id, currency }) => [id, currency]))
  const reading = { ...memory.settings.rules, now: clock.now() }
  const orders: DivergingOrder[] = []
  let token: string | undefined
  for (let calls = 0; calls < mostScrollsForDivergences; calls += 1) {
    const scrolled = await orderIntegrations.scrollRecords({ failed }, token)
    if (!scrolled.ok) return scrolled
    const { records, next } = scrolled.value
    for (const record of records) {
      const order = divergingOrderOf(readRecord(record, reading), (id) => currencies.get(id))
      if (order !== undefined) orders.push(order)
    }
    if (next === undefined) return success({ orders, isCut: false })
    token = next
  }
  return success({ orders, isCut: true })
}

/** Of a day that has a count of its own, the hours are not added once more. */
const totalOf = ({ byHour, byDay }: CountsOfDays): number => {
  let orders = 0
  for (const [hour, count] of byHour) {
    if (!byDay.has(new Date(hour).toISOString().slice(0, 10))) orders += count
  }
  for (const count of byDay.values()) orders += count
  return orders
}

/** Where the counts cannot be read, how many orders there were is unknown and everything else stands. */
const notKeptIn = async (
  dependencies: GatherDependencies,
  { from, to }: Span,
  { retentionDays }: AccountSettings,
): Promise<NotKept | undefined> => {
  const keptFrom = keptSince(to, retentionDays)
  if (keptFrom <= from) return undefined
  const days = Math.round((Date.parse(keptFrom) - Date.parse(from)) / dayMs)
  const affiliates = await allAffiliates(dependencies)
  if (!affiliates.ok) return { days }
  const wanted = { first: from.slice(0, 10), last: before(keptFrom, 1).slice(0, 10) }
  let orders = 0
  for (const { id } of affiliates.value) {
    const counts = await readCounts(dependencies.channelCounts, id, wanted)
    if (!counts.ok) return { days }
    orders += totalOf(counts.value)
  }
  return orders === 0 ? { days } : { days, orders }
}
