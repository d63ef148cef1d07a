import { stat } from 'node:fs/promises'
import type { CDPSession, Response } from 'playwright-core'
import { z } from 'zod'
import { innerFrame } from '../../local/journeys/inner-frame'
import { Visitor } from '../../local/journeys/visitor'
import type { World } from '../../local/journeys/world'
import { percentile, timeOf, type Benchmark, type Measurement } from '../benchmark'
import { among } from '../crowd'
import { longestBlockIn, watchMainThread } from '../main-thread'
import { say } from '../progress'

type Format = 'csv' | 'xlsx'

const ordersView = '/admin/order-integrations/orders?view=orders'
const heapLookMs = 100
const patienceMs = 600_000

const operationSchema = z.object({ operationName: z.string() })

const isOfExport = (response: Response): boolean => {
  const body: unknown = response.request().postDataJSON()
  return operationSchema.safeParse(body).data?.operationName === 'ExportOrders'
}

const heapOf = async (session: CDPSession): Promise<number> =>
  (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000

/** The most that the page's heap held while a task ran, looked at ten times a second. In MB. */
const highestHeap = async (session: CDPSession, task: () => Promise<unknown>): Promise<number> => {
  let highest = 0
  let looking = Promise.resolve()
  const look = async () => {
    highest = Math.max(highest, await heapOf(session))
  }
  const timer = setInterval(() => {
    looking = looking.then(look)
  }, heapLookMs)
  await task()
  clearInterval(timer)
  await looking
  return highest
}

const upstreamSchema = z.array(z.unknown())

type Session = { readonly visitor: Visitor; readonly world: World; readonly cdp: CDPSession }

/** Exports what the list shows, as a person does, until the page says that the file is saved. */
const exportAs = async ({ visitor, world, cdp }: Session, format: Format) => {
  const { page, inside } = visitor
  const pages: Response[] = []
  const keep = (response: Response) => {
    if (response.request().method() === 'POST' && isOfExport(response)) pages.push(response)
  }
  await cdp.send('HeapProfiler.collectGarbage')
  const heapBefore = await heapOf(cdp)
  await world.control('DELETE', 'requests')
  await longestBlockIn(innerFrame(page))
  page.on('response', keep)
  const download = page.waitForEvent('download', { timeout: patienceMs })
  let milliseconds = 0
  const heap = await highestHeap(cdp, async () => {
    milliseconds = await timeOf(async () => {
      await inside.getByRole('button', { name: visitor.text(`export.${format}`) }).click()
      await inside.getByRole('button', { name: /\.(csv|xlsx)/ }).waitFor({ timeout: patienceMs })
    })
  })
  page.off('response', keep)
  const block = await longestBlockIn(innerFrame(page))
  const upstream = upstreamSchema.parse(await world.control('GET', 'requests')).length
  const { size } = await stat(await (await download).path())
  return { milliseconds, heap: heap - heapBefore, block, upstream, size, pages }
}

/** How long the answers took, and how large they were before they were compressed. In milliseconds and kB. */
const answersOf = async (pages: readonly Response[]) => {
  const times = pages.map((each) => each.request().timing().responseEnd)
  const bodies = await Promise.all(pages.slice(-2).map((each) => each.body()))
  return {
    time: percentile(times, 95),
    size: Math.max(0, ...bodies.map(({ length }) => length)) / 1_000,
  }
}

/** What a file may take, where we ask something of it. In seconds. */
type Asked = { readonly atMost: number }

type File = { readonly format: Format; readonly orders: number; readonly asked?: Asked }

const figuresOf = async (session: Session, { format, orders, asked }: File) => {
  say(`${format} of ${orders}`)
  const { milliseconds, heap, block, upstream, size, pages } = await exportAs(session, format)
  const answers = await answersOf(pages)
  const of = `${format.toUpperCase()} of ${orders.toLocaleString('en')}`
  const figure = (name: string, value: number, unit: string): Measurement => ({
    name: `${of}: ${name}`,
    value,
    unit,
  })
  return [
    { ...figure('time', milliseconds / 1_000, 's'), limit: asked },
    figure('requests', pages.length, ''),
    figure('upstream calls per request', upstream / pages.length, ''),
    figure('answer to a request, p95', answers.time, 'ms'),
    figure('longest answer, not compressed', answers.size, 'kB'),
    figure('longest block of the page', block, 'ms'),
    figure('heap of the page, growth at most', heap, 'MB'),
    figure('file', size / 1_000, 'kB'),
  ]
}

/** The export of all orders of the list in a real browser, the production build, with everything else on the same cores. */
const exportOf = (orders: number, asked: Asked): Promise<readonly Measurement[]> =>
  among(orders, async (browser, world) => {
    const visitor = await Visitor.arrive({
      browser,
      hostUrl: world.host.url,
      locale: 'en',
      width: 1280,
    })
    await visitor.signIn({ as: 'operator', path: ordersView })
    await visitor.seesList()
    await visitor.inside.getByRole('button', { name: visitor.text('export.open') }).click()
    const cdp = await visitor.page.context().newCDPSession(visitor.page)
    await watchMainThread(innerFrame(visitor.page))
    const session = { visitor, world, cdp }
    await exportAs(session, 'csv')
    return [
      ...(await figuresOf(session, { format: 'csv', orders, asked })),
      ...(await figuresOf(session, { format: 'xlsx', orders: Math.min(orders, 50_000) })),
    ]
  })

export const exporting: Benchmark = { name: 'export', run: () => exportOf(10_000, { atMost: 0.5 }) }

/** Takes minutes to fill the store alone. */
export const exportingMost: Benchmark = {
  name: 'export-100000',
  onlyWhenNamed: true,
  run: () => exportOf(100_000, { atMost: 6 }),
}
