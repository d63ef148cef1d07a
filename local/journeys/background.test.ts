import { z } from 'zod'
import { eventually, World } from './world'

// The app's background work: with VTEX's scheduler alone, and where it refuses, forgets or calls without the key.

const backgroundQuery = `{ settings { background {
  lastRunAt lastRunBy standing everyMinutes refusal { status text } late { work }
} affiliates { id reading { orders } } } }`

const settingsSchema = z.object({
  settings: z.object({
    background: z.object({
      lastRunAt: z.string().nullable(),
      lastRunBy: z.string().nullable(),
      standing: z.string(),
      everyMinutes: z.number().nullable(),
      refusal: z.object({ status: z.number().nullable(), text: z.string().nullable() }).nullable(),
      late: z.array(z.object({ work: z.string() })),
    }),
    affiliates: z.array(
      z.object({ id: z.string(), reading: z.object({ orders: z.number() }).nullable() }),
    ),
  }),
})

const inboxQuery = `{ orderInbox { orders { nodes { id } } } }`

const minute = 60_000
const hour = 60 * minute

let world: World

afterEach(() => world.close())

const settings = async () => settingsSchema.parse((await world.ask(backgroundQuery)).data).settings

const background = async () => (await settings()).background

const readAffiliates = async () =>
  (await settings()).affiliates.filter(({ reading }) => reading !== null).length

const visit = () => world.ask(inboxQuery)

const mails = () => world.control('GET', 'people/mailbox')

/** A store whose people want a digest, with an order that waits for them since yesterday. */
const open = async (readings: object = {}) => {
  world = await World.start()
  await world.control('PUT', 'settings', readings)
  await world.saveSettings({
    timeZone: 'UTC',
    notifications: { emails: ['ops@demo-store.example'], language: 'EN', digestHour: 0 },
  })
  await world.control('PUT', 'orders/demostore/AMZ-9001', {
    status: 'waiting-for-manual-authorization',
    createdAt: Date.now() - hour,
  })
}

const isRefused = async () => (await background()).standing === 'REFUSED'

it('runs by VTEX’s scheduler alone after one visit: orders are read and the digest is sent', async () => {
  await open()
  await world.visit()
  const [registered] = await world.schedules()
  const called = await world.passMinute()
  await eventually(
    async () => {
      await world.passMinute()
      return mails()
    },
    (sent) => JSON.stringify(sent).includes('ops@demo-store.example'),
  )

  expect(registered?.schedule.request.uri).toBe(
    'https://demostore.myvtex.com/_v/private/order-integrations/scheduled-tick?an=demostore',
  )
  expect(called).toEqual([{ account: 'demostore', status: 200 }])
  expect(await background()).toMatchObject({
    standing: 'RUNNING',
    lastRunBy: 'SCHEDULER',
    everyMinutes: 1,
    late: [],
  })
  expect(await readAffiliates()).toBeGreaterThan(0)
})

it('is carried on by visits and deliveries where the scheduler refuses, and says so', async () => {
  await open()
  await world.faults({ path: '/api/scheduler/*', status: 403, body: { Message: 'No apps here' } })
  await eventually(async () => {
    await visit()
    return isRefused()
  }, Boolean)
  const refused = await background()
  const readAtFirst = await readAffiliates()
  await world.host.shiftClock(20 * minute)
  const late = (await background()).late
  await visit()
  const carried = await eventually(background, ({ lastRunAt }) => lastRunAt !== null)
  await eventually(mails, (sent) => JSON.stringify(sent).includes('ops@demo-store.example'))
  await world.host.shiftClock(40 * minute)
  await world.tell({ affiliateId: 'AMZ', marketplaceOrderId: 'told-1' })
  const told = await eventually(background, ({ lastRunBy }) => lastRunBy === 'CONNECTOR')

  expect(refused.refusal).toEqual({ status: 403, text: 'No apps here' })
  expect([readAtFirst, late.length]).toEqual([0, 5])
  expect(carried).toMatchObject({ standing: 'REFUSED', lastRunBy: 'VISIT' })
  expect(await readAffiliates()).toBeGreaterThan(0)
  expect(told.standing).toBe('REFUSED')
})

it.each([
  ['forgets the app', { schedules: 'forgotten' }, 'SILENT', []],
  ['calls as nobody', { scheduleCaller: 'nobody' }, 'SILENT', [403]],
  ['drops the key', { scheduleHeaders: 'dropped' }, 'WITHOUT_KEY', [404]],
])('says that the scheduler %s, and asks again', async (_, readings, standing, statuses) => {
  await open(readings)
  await eventually(
    async () => {
      await visit()
      return (await background()).standing
    },
    (known) => known === 'EXPECTED',
  )
  const called = await world.passMinute()
  await world.host.shiftClock(11 * minute)
  const known = await background()
  await world.control('PUT', 'settings', {
    schedules: 'kept',
    scheduleCaller: 'app',
    scheduleHeaders: 'passed',
  })
  await world.host.shiftClock(2 * hour)
  await eventually(async () => {
    await visit()
    const outcomes = await world.passMinute()
    return outcomes.some(({ status }) => status === 200)
  }, Boolean)

  expect(called.map(({ status }) => status)).toEqual(statuses)
  expect(known.standing).toBe(standing)
  expect((await background()).standing).toBe('RUNNING')
})
