import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { World, type UpstreamRequest } from '../../local/journeys/world'
import { readServiceDescription } from '../../local/manifest'
import { percentile, type Benchmark, type Measurement } from '../benchmark'
import {
  aRefusal,
  eventsPerOrder,
  healthyEvents,
  marketplaceOf,
  marketplaces,
  troubledOneIn,
  type Marketplace,
} from '../day/orders'
import { countCalls, takeRequests } from '../day/upstream-calls'
import { useOf } from '../process-use'
import { connectorDoor, eventDoor, post, type Target } from '../runtime-doors'

/** Somewhat more than is asked of it, so that what is missing shows. */
const perSecond = 165
const burstMs = 100
const defaultSeconds = 120
const idleMinutes = 20

type Doors = { readonly events: Target; readonly connectors: ReadonlyMap<Marketplace, Target> }

const openDoors = async (world: World): Promise<Doors> => ({
  events: await eventDoor(world),
  connectors: new Map(
    await Promise.all(
      marketplaces.map(async (id) => [id, await connectorDoor(world, id)] as const),
    ),
  ),
})

/** What was sent, and how it was answered. */
class Sent {
  public events = 0
  public refusals = 0
  public unanswered = 0
  public readonly waits: number[] = []
  private readonly stream = healthyEvents()

  public constructor(private readonly doors: Doors) {}

  public async event(): Promise<void> {
    this.events += 1
    const isTroubled = this.events % (eventsPerOrder * troubledOneIn) === 0
    await this.timed(this.doors.events, this.stream.next().value)
    if (isTroubled) await this.refusal()
  }

  private async refusal(): Promise<void> {
    const order = this.refusals++
    const door = this.doors.connectors.get(marketplaceOf(order))
    if (door !== undefined) await this.timed(door, aRefusal(order))
  }

  private async timed(door: Target, body: unknown): Promise<void> {
    const startedAt = performance.now()
    const status = await post(door, body).catch(() => 0)
    this.waits.push(performance.now() - startedAt)
    if (status < 200 || status > 299) this.unanswered += 1
  }
}

/** What happens beside the orders, each once in so many milliseconds. */
class Beside {
  public readonly residents: number[] = []
  public readonly requests: UpstreamRequest[] = []
  private readonly last = new Map<string, number>()

  public constructor(
    private readonly world: World,
    private readonly runtime: number,
  ) {}

  public async look(now: number): Promise<void> {
    if (this.isDue('resident', now, 5_000)) {
      this.residents.push((await useOf(this.runtime)).residentMb)
    }
    // A minute of VTEX's scheduler passes with each real one.
    if (this.isDue('minute', now, 60_000)) await this.world.passMinute()
    if (this.isDue('requests', now, 20_000)) await this.takeRequests()
  }

  public async takeRequests(): Promise<void> {
    this.requests.push(...(await takeRequests(this.world)))
  }

  private isDue(what: string, now: number, everyMs: number): boolean {
    if (now - (this.last.get(what) ?? Number.NEGATIVE_INFINITY) < everyMs) return false
    this.last.set(what, now)
    return true
  }
}

const mostUnderWay = 500

/** Sends at an even pace, whatever is answered. */
const liveThrough = async (world: World, sent: Sent, seconds: number) => {
  const runtime = world.host.processes.runtime ?? 0
  const beside = new Beside(world, runtime)
  const underWay = new Set<Promise<void>>()
  const before = await useOf(runtime)
  const startedAt = performance.now()
  const passedMs = () => performance.now() - startedAt
  while (passedMs() < seconds * 1_000) {
    const due = Math.floor((passedMs() * perSecond) / 1_000) - sent.events
    for (let each = 0; each < due && underWay.size < mostUnderWay; each += 1) {
      const sending = sent.event().finally(() => underWay.delete(sending))
      underWay.add(sending)
    }
    await beside.look(passedMs())
    await pause(burstMs)
  }
  await Promise.all(underWay)
  const took = passedMs() / 1_000
  const { cpuMs } = await useOf(runtime)
  await beside.takeRequests()
  const { residents, requests } = beside
  return { took, residents, requests, cpuMs: cpuMs - before.cpuMs }
}

const usageSchema = z.object({
  usage: z.object({
    documents: z.array(z.object({ group: z.string(), count: z.number().nullable() })),
  }),
})

/** Order documents, as the settings show them. */
const orderDocuments = async (world: World): Promise<number> => {
  const { data } = await world.ask('{ usage { documents { group count } } }', {}, { as: 'owner' })
  return usageSchema
    .parse(data)
    .usage.documents.filter(({ group }) => group.endsWith('_ORDERS'))
    .reduce((sum, { count }) => sum + (count ?? Number.NaN), 0)
}

/** The calls of an hour's part in which nothing happens but the scheduler's own. */
const sleepThrough = async (world: World) => {
  await takeRequests(world)
  for (let minute = 1; minute <= idleMinutes; minute += 1) {
    await world.host.shiftClock(minute * 60_000)
    await world.passMinute()
  }
  return takeRequests(world)
}

type Lived = Awaited<ReturnType<typeof liveThrough>>

type Counts = { readonly documents: number; readonly night: readonly UpstreamRequest[] }

const of = (
  name: string,
  value: number,
  { unit = '', limit }: Partial<Pick<Measurement, 'unit' | 'limit'>> = {},
): Measurement => ({ name: `day, ${name}`, value, unit, ...(limit && { limit }) })

const atMost = (most: number) => ({ limit: { atMost: most } })

const callFigures = (sent: Sent, lived: Lived, { night }: Counts): readonly Measurement[] => {
  const calls = countCalls(lived.requests, sent.refusals)
  const idle = countCalls(night, 0)
  return [
    of(
      'Master Data calls per healthy event',
      calls.masterDataOfHealthy / sent.events,
      atMost(0.01),
    ),
    of('Orders calls per healthy event', calls.ordersOfHealthy / sent.events, atMost(0.001)),
    of('Master Data calls in all, per event', calls.masterDataInAll / sent.events),
    of('lists of Orders per minute', (calls.ordersLists * 60) / lived.took),
    of('idle: Master Data calls per minute', idle.masterDataInAll / idleMinutes),
    of('idle: lists of Orders per minute', idle.ordersLists / idleMinutes),
  ]
}

const figuresOf = (sent: Sent, lived: Lived, counts: Counts): readonly Measurement[] => {
  const { took, residents, cpuMs } = lived
  const { memory = 0 } = readServiceDescription()
  const peak = Math.max(...residents)
  const before = Math.max(...residents.slice(0, Math.ceil((2 * residents.length) / 3)))
  const perSecondTaken = (sent.events - sent.unanswered) / took
  return [
    of('events taken', perSecondTaken, { unit: '/s', limit: { atLeast: 150 } }),
    of('answered by no success', sent.unanswered, atMost(0)),
    of('answer p95', percentile(sent.waits, 95), { unit: 'ms' }),
    of('processor per event', cpuMs / sent.events, { unit: 'ms' }),
    of('orders in trouble', sent.refusals),
    of('order documents added', counts.documents, atMost(sent.refusals)),
    of('orders in trouble without one', sent.refusals - counts.documents, atMost(0)),
    ...callFigures(sent, lived, counts),
    of('resident at most', peak, { unit: 'MB', ...atMost(memory) }),
    of('resident, growth in the last third', peak - before, { unit: 'MB', ...atMost(40) }),
  ]
}

const measure = async (world: World, seconds: number): Promise<readonly Measurement[]> => {
  await world.visit()
  await world.passMinute()
  const sent = new Sent(await openDoors(world))
  await takeRequests(world)
  const lived = await liveThrough(world, sent, seconds)
  // The search index follows at a distance.
  await pause(2_000)
  const documents = await orderDocuments(world)
  return figuresOf(sent, lived, { documents, night: await sleepThrough(world) })
}

/**
 * A day of a busy store in small: healthy orders of six events each from five marketplaces and one in a hundred refused,
 * through the real runtime, then an idle night.
 */
export const day: Benchmark = {
  name: 'day',
  onlyWhenNamed: true,
  run: async ({ seconds = defaultSeconds }) => {
    const data = await mkdtemp(join(tmpdir(), 'order-integrations-day-'))
    const world = await World.start({ data, isBrief: false })
    try {
      return await measure(world, seconds)
    } finally {
      await world.close()
      await rm(data, { recursive: true, force: true })
    }
  },
}
