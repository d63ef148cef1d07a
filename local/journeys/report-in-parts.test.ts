import { z } from 'zod'
import { packed } from '../../node/lib/packed'
import type { Runtime } from '../runtime'
import { startRuntime } from '../runtime'
import { eventually, World } from './world'

// A marketplace's report comes in parts, and the service ends in the middle: what came is matched all the same, and what
// never came is said to be missing.

const importQuery = `mutation ($input: ImportOrdersInput!) {
  importOrders(input: $input) { ok { read } error { code field } }
}`

const reportsQuery = `{
  importedReports { rows arrived matched inVtex missing isCut isDone }
}`

const reportsSchema = z.object({
  importedReports: z.array(z.object({ isCut: z.boolean(), isDone: z.boolean() }).passthrough()),
})

jest.setTimeout(120_000)

/** Longer than a page pauses between two parts. */
const shiftMs = 11 * 60_000

let world: World
let second: Runtime | undefined

beforeAll(async () => {
  world = await World.start()
})
afterAll(async () => {
  await second?.kill()
  await world.close()
})

const yesterday = () => new Date(Date.now() - 30 * 3_600_000).toISOString()

const aRow = (orderId: string) => ({ orderId, createdAt: yesterday() })

const send = async (id: string, part: number, orderIds: readonly string[]) => {
  const input = {
    kind: 'MARKETPLACE_REPORT',
    affiliateId: 'AMZ',
    rows: packed(orderIds.map(aRow)),
    report: { id, part, parts: 3, rows: 6 },
  }
  return world.ask(importQuery, { input })
}

const isRead = { data: { importOrders: { ok: { read: 2 } } } }

const killRuntime = async () => {
  const { processes, sandboxUrl, runtimeUrl } = world.host
  if (processes['runtime'] !== undefined) process.kill(processes['runtime'], 'SIGKILL')
  second = await startRuntime({ sandboxUrl, port: Number(new URL(runtimeUrl).port) })
  await second.shiftClock(shiftMs)
}

const reports = async () =>
  reportsSchema.parse((await world.ask(reportsQuery)).data).importedReports

/** Ticks until nothing more will be found out. */
const whenDone = () =>
  eventually(
    async () => {
      await world.passMinute()
      return reports()
    },
    (all) => all.every(({ isDone }) => isDone),
    40_000,
  )

it('says what never came, and is matched whole though the service is killed between its parts', async () => {
  for (const id of ['901', '902', '903', '904']) {
    const createdAt = Date.now() - 30 * 3_600_000
    await world.control('PUT', `orders/demostore/AMZ-${id}`, { status: 'invoiced', createdAt })
  }
  await world.visit()
  await send('a-cut-report', 0, ['901', '907'])
  await world.host.shiftClock(shiftMs)
  const cut = { rows: 6, arrived: 2, matched: 2, missing: 1, isCut: true }
  expect(await whenDone()).toMatchObject([cut])

  expect(await send('a-report', 0, ['901', '902'])).toMatchObject(isRead)
  expect(await send('a-report', 1, ['903', '905'])).toMatchObject(isRead)
  await killRuntime()
  // Its answer was lost: the page sends it again.
  expect(await send('a-report', 1, ['903', '905'])).toMatchObject(isRead)
  expect(await send('a-report', 2, ['904', '906'])).toMatchObject(isRead)

  const whole = { rows: 6, arrived: 6, matched: 6, inVtex: 4, missing: 2, isCut: false }
  expect(await whenDone()).toMatchObject([whole, cut])
  const { data } = await world.ask('{ orderInbox { orders { nodes { id status } } } }')
  const nodes = ['AMZ-905', 'AMZ-906'].map((id) => ({ id, status: 'MISSING' }))
  expect(data).toMatchObject({ orderInbox: { orders: { nodes: expect.arrayContaining(nodes) } } })
})
