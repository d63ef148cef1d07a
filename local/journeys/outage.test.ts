import { z } from 'zod'
import { aNotification, eventually, World } from './world'

const inboxQuery = `{
  orderInbox {
    stale asOf
    refused { count from to }
    open { total }
    orders { nodes { id } }
  }
}`

const outage = { host: 'api.vtex.com', path: '/api/dataentities/*', status: 503 }

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())
afterEach(() => world.noFaults())

const refusedSchema = z.object({
  refused: z.object({ count: z.number(), to: z.string() }).nullable(),
})

const inbox = async () => (await world.ask(inboxQuery)).data?.orderInbox

const refusedIn = (shown: unknown) => refusedSchema.parse(shown).refused ?? { count: 0, to: '' }

describe('while Master Data is down', () => {
  it('asks the sender to come back, and tells people how much was refused and when', async () => {
    await world.deliver(aNotification({ marketplaceOrderId: 'before' }))
    await eventually(inbox, (data) => JSON.stringify(data).includes('before'))
    const before = refusedIn(await inbox()).count
    const startedAt = new Date().toISOString()
    await world.faults(outage)

    const refused = await Promise.all(
      [1, 2, 3].map((index) =>
        world.deliver(aNotification({ marketplaceOrderId: `lost-${index}` })),
      ),
    )

    expect(refused.map(({ status }) => status)).toEqual([503, 503, 503])
    expect(refused[0]?.headers.get('retry-after')).toBe('30')
    const shown = await eventually(inbox, (data) => JSON.stringify(data).includes('"stale":true'))
    expect(shown).toMatchObject({
      stale: true,
      orders: { nodes: expect.arrayContaining([{ id: 'AMZ-before' }]) },
    })
    expect(refusedIn(shown).count - before).toBe(3)
    expect(refusedIn(shown).to > startedAt).toBe(true)

    await world.noFaults()
    await world.deliver(aNotification({ marketplaceOrderId: 'after' }))
    const healed = await eventually(inbox, (data) => JSON.stringify(data).includes('after'))
    expect(healed).toMatchObject({ stale: false })
    expect(refusedIn(healed).count - before).toBe(3)
  })

  it('says so instead of showing an empty list when nothing was ever read', async () => {
    await world.faults(outage)

    const nobodyLookedYet = { as: 'operator', account: 'secondstore' } as const
    const { data, errors } = await world.ask(inboxQuery, {}, nobodyLookedYet)

    expect(data?.orderInbox ?? null).toBeNull()
    expect(errors?.[0]?.extensions?.code).toBe('UPSTREAM')
  })

  it.each([
    ['answers 429', { status: 429 }],
    ['drops the connection', { drop: true }],
    ['answers what is not JSON', { status: 200, body: '<html>' }],
  ])('never says stored when it %s', async (_, fault) => {
    await world.deliver(aNotification({ marketplaceOrderId: 'warm-up' }))
    await world.faults({ ...outage, status: undefined, ...fault })

    expect((await world.deliver(aNotification())).status).toBe(503)
    await world.noFaults()

    expect((await world.deliver(aNotification())).status).toBe(200)
  })
})
