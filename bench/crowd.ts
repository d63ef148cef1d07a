import type { Browser } from 'playwright-core'
import { z } from 'zod'
import { launchBrowser } from '../local/browser'
import { aNotification, eventually, World } from '../local/journeys/world'
import { say } from './progress'

const connections = 16
const factsAtOnce = 500
const hourMs = 3_600_000

const idOf = (index: number): string => `bench-${index}`

/** What varies from order to order as it does in a store: a third diverges by one percentage, the rest lacks stock. */
const problemOf = (index: number) => {
  const expected = 20_000 + ((index * 7_919) % 48_000)
  const print = (cents: number): string => (cents / 100).toFixed(2)
  return index % 3 === 0
    ? {
        code: 'FMT007',
        description: `Payment total (${print(Math.round(expected * 0.9))}) differs from store desired value (${print(expected)})`,
      }
    : { code: 'FMT005', description: `Item ${1_000 + (index % 100)}(Shirt) is not available` }
}

const notificationOf = (index: number) =>
  aNotification({
    marketplaceOrderId: idOf(index),
    operationId: idOf(index),
    code: 'EOI002',
    errors: [{ source: 'Fulfillment', ...problemOf(index) }],
  })

const factsOf = (index: number, now: number) => ({
  marketplaceOrderId: idOf(index),
  reportedBy: 'CONNECTOR',
  occurredAt: new Date(now).toISOString(),
  createdAt: new Date(now - (index % 72) * hourMs).toISOString(),
  shipBy: new Date(now + ((index % 96) - 12) * hourMs).toISOString(),
  value: { amount: 20_000 + ((index * 7_919) % 48_000), currency: 'BRL' },
})

const patienceMs = 600_000

const loadedSchema = z.object({ partial: z.boolean(), open: z.object({ total: z.number() }) })

/** Waits until the app has read all that was reported: what it does meanwhile is no part of a figure. */
const loaded = (world: World, count: number) =>
  eventually(
    () => world.ask('{ orderInbox { partial open { total } } }'),
    ({ data }) => {
      const read = loadedSchema.safeParse(data?.['orderInbox'])
      return read.success && !read.data.partial && read.data.open.total >= count
    },
    patienceMs,
  )

/** Delivers so many open problems as connectors report them, as fast as they are taken. */
export const deliverProblems = async (world: World, count: number): Promise<void> => {
  let next = 0
  const worker = async () => {
    for (let index = next++; index < count; index = next++) {
      const { status } = await world.deliver(notificationOf(index))
      if (status !== 200) throw new Error(`A notification was answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
}

/** Fills the demo store with so many open problems, with their values and deadlines, and waits until the app has them. */
const fillWithProblems = async (world: World, count: number): Promise<void> => {
  say(`${count} problems are delivered`)
  await deliverProblems(world, count)
  say('their values and deadlines are told')
  const now = Date.now()
  for (let start = 0; start < count; start += factsAtOnce) {
    const length = Math.min(factsAtOnce, count - start)
    await world.tell(Array.from({ length }, (_, offset) => factsOf(start + offset, now)))
  }
  say('the app reads them')
  await loaded(world, count)
  say('measuring')
}

/** Measures in a browser, in a world of its own with so many open problems. */
export const among = async <Result>(
  count: number,
  measure: (browser: Browser, world: World) => Promise<Result>,
): Promise<Result> => {
  say('the host starts, with the page as it is published')
  const world = await World.start({ isBrief: false })
  const browser = await launchBrowser()
  try {
    await fillWithProblems(world, count)
    return await measure(browser, world)
  } finally {
    await browser.close()
    await world.close()
  }
}
