import { createHmac } from 'node:crypto'
import { z } from 'zod'

import { aNotification, eventually, World } from './world'

// An owner enters where alarms go; a marketplace's orders begin to fail; the receiver and the page tell of it.

const address = 'https://alarms.demo-store.example/vtex'

const settingsFields = `ok { timeZone affiliates { id name shipByRule { unit amount cutOff } } }
  error { code field message }`

const saveQuery = `mutation ($input: SaveSettingsInput!) { saveSettings(input: $input) { ${settingsFields} } }`

const settingsQuery = `query {
  settings {
    timeZone callsPerSlice completeSince webhook { url }
    affiliates { id name currency source shipByRule { unit amount } reading { isComplete } }
    connectors { id }
  }
}`

const webhookQuery = `mutation ($url: String!) {
  setAlarmWebhook(url: $url) { ok { url secret } error { code field } }
}`

const channelsQuery = `query {
  orderInbox {
    channels {
      marketplace { id } state
      alarm { kind expected seen errorType reasons { id title step } }
    }
  }
}`

const tickQuery = 'mutation { rotateTickSecret { ok { endpoint header secret } } }'

const ticketSchema = z.object({
  rotateTickSecret: z.object({
    ok: z.object({ endpoint: z.string(), header: z.string(), secret: z.string() }),
  }),
})

const issuedSchema = z.object({
  setAlarmWebhook: z.object({ ok: z.object({ url: z.string(), secret: z.string() }) }),
})

const inboxSchema = z.array(
  z.object({ host: z.string(), bodyBase64: z.string(), headers: z.record(z.string()) }),
)

let world: World

beforeAll(async () => {
  world = await World.start()
})
afterAll(() => world.close())

const tick = async () => {
  const { data } = await world.ask(tickQuery, {}, { as: 'owner' })
  const { endpoint, header, secret } = ticketSchema.parse(data).rotateTickSecret.ok
  const url = new URL(endpoint)
  return fetch(`${world.host.url}${url.pathname}${url.search}`, {
    method: 'POST',
    headers: { [header]: secret },
  })
}

const alarms = async () => inboxSchema.parse(await world.control('GET', 'people/connector-inbox'))

describe('settings and alarms', () => {
  it('are the owner’s to change, and name the field that cannot be taken', async () => {
    const input = {
      timeZone: 'America/Bogota',
      affiliates: [{ id: 'AMZ', name: 'Amazon Colombia', currency: 'COP' }],
      shipByRules: [{ affiliateId: 'AMZ', unit: 'BUSINESS_DAYS', amount: 2, cutOff: '14:00' }],
    }
    const refused = await world.ask(saveQuery, { input }, { as: 'viewer' })
    const wrong = { shipByRules: [{ affiliateId: 'AMZ', unit: 'HOURS', amount: 0 }] }
    const invalid = await world.ask(saveQuery, { input: wrong }, { as: 'owner', locale: 'pt' })
    const saved = await world.ask(saveQuery, { input }, { as: 'owner' })
    const read = await world.ask(settingsQuery, {}, { as: 'viewer' })

    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
    expect(invalid.data).toMatchObject({
      saveSettings: {
        ok: null,
        error: {
          code: 'INVALID_INPUT',
          field: 'shipByRules.0.amount',
          message: 'Este valor está em um formato inválido.',
        },
      },
    })
    expect(saved.data).toMatchObject({ saveSettings: { error: null } })
    expect(read.data).toMatchObject({
      settings: {
        timeZone: 'America/Bogota',
        callsPerSlice: 100,
        affiliates: expect.arrayContaining([
          expect.objectContaining({
            id: 'AMZ',
            name: 'Amazon Colombia',
            currency: 'COP',
            shipByRule: { unit: 'BUSINESS_DAYS', amount: 2 },
          }),
        ]),
      },
    })
  })

  it('say of one marketplace what the others do not hear, and who may', async () => {
    const one = `mutation ($input: SaveMarketplaceInput!) {
      saveMarketplace(input: $input) {
        ok { affiliates { id name listedName shipByRule { amount } } }
        error { code field }
      }
    }`
    const input = { id: 'MLB', name: 'Mercado', shipByRule: { unit: 'HOURS', amount: 24 } }
    const wrong = { ...input, shipByRule: { unit: 'HOURS', amount: 0 } }
    const refused = await world.ask(one, { input: wrong }, { as: 'owner' })
    await world.ask(one, { input: { id: 'AMZ', name: 'Amazon Colombia' } }, { as: 'owner' })
    const saved = await world.ask(one, { input }, { as: 'owner' })
    const may = await world.ask('{ mayChangeSettings }', {}, { as: 'owner' })
    const mayNot = await world.ask('{ mayChangeSettings }', {}, { as: 'operator' })

    expect(refused.data).toMatchObject({
      saveMarketplace: { error: { code: 'INVALID_INPUT', field: 'shipByRule.amount' } },
    })
    expect(saved.data).toMatchObject({
      saveMarketplace: {
        ok: {
          affiliates: expect.arrayContaining([
            expect.objectContaining({ id: 'AMZ', name: 'Amazon Colombia' }),
            expect.objectContaining({ id: 'MLB', name: 'Mercado', shipByRule: { amount: 24 } }),
          ]),
        },
      },
    })
    expect(may.data).toEqual({ mayChangeSettings: true })
    expect(mayNot).toMatchObject({
      data: { mayChangeSettings: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    })
  })

  it('tell the receiver once, signed, when the orders of a marketplace begin to fail', async () => {
    const inside = await world.ask(webhookQuery, { url: 'https://10.0.0.1/' }, { as: 'owner' })
    const issued = await world.ask(webhookQuery, { url: address }, { as: 'owner' })
    const { secret } = issuedSchema.parse(issued.data).setAlarmWebhook.ok
    const tested = await world.ask(
      'mutation { sendTestAlarm { ok { sentAt } error { code } } }',
      {},
      {
        as: 'owner',
      },
    )
    for (let index = 0; index < 14; index += 1) {
      const id = `failing-${index}`
      await world.deliver(aNotification({ marketplaceOrderId: id, operationId: id }))
    }
    expect((await tick()).status).toBe(200)
    const told = await eventually(alarms, (entries) => entries.length >= 2)
    const page = await world.ask(channelsQuery, {}, { as: 'viewer', locale: 'es' })
    await tick()

    expect(inside.data).toMatchObject({ setAlarmWebhook: { error: { field: 'url' } } })
    expect(tested.data).toMatchObject({ sendTestAlarm: { error: null } })
    const bodies = told.map(({ bodyBase64 }) => Buffer.from(bodyBase64, 'base64').toString('utf8'))
    expect(bodies.map((body): unknown => JSON.parse(body))).toMatchObject([
      { account: 'demostore', event: 'test' },
      {
        account: 'demostore',
        event: 'started',
        alarm: { kind: 'SURGING', affiliateId: 'AMZ', cause: 'AMOUNT_DIVERGENCE', seen: 14 },
      },
    ])
    for (const [index, { headers }] of told.entries()) {
      const signed = `${headers['x-order-integrations-timestamp']}.${bodies[index]}`
      expect(headers['x-order-integrations-signature']).toBe(
        createHmac('sha256', secret).update(signed).digest('hex'),
      )
    }
    expect(page.errors).toBeUndefined()
    expect(page.data).toMatchObject({
      orderInbox: {
        channels: expect.arrayContaining([
          expect.objectContaining({
            marketplace: { id: 'AMZ' },
            state: 'SURGING',
            alarm: expect.objectContaining({
              errorType: 'AMOUNT_DIVERGENCE',
              reasons: expect.arrayContaining([
                expect.objectContaining({ title: 'Muchos pedidos fallan por una causa' }),
              ]),
            }),
          }),
        ]),
      },
    })
    expect(await alarms()).toHaveLength(2)
  })
})
