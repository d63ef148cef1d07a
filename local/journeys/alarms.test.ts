import { z } from 'zod'

import { aNotification, eventually, World, type User } from './world'

// An owner enters chats; a marketplace's orders begin to fail; each chat, in its own format, and the page tell of it.

const settingsFields = `ok { timeZone affiliates { id name shipByRule { unit amount cutOff } } }
  error { code field message }`

const saveQuery = `mutation ($input: SaveSettingsInput!) { saveSettings(input: $input) { ${settingsFields} } }`

const settingsQuery = `query {
  settings {
    timeZone callsPerSlice completeSince chats { name service { name } }
    affiliates { id name currency source shipByRule { unit amount } reading { isComplete } }
    connectors { id }
  }
}`

const addQuery = `mutation ($input: AddChatInput!) {
  addChat(input: $input) { ok { id service { id } } error { code field message } }
}`

const testQuery = `mutation ($chat: ID!) {
  sendTestMessage(chat: $chat) { ok { sentAt } error { code message } }
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

const addedSchema = z.object({
  addChat: z.object({ ok: z.object({ id: z.string(), service: z.object({ id: z.string() }) }) }),
})

const takenSchema = z.array(z.object({ chat: z.string(), body: z.unknown() }))

const printed: string[] = []
let world: World

beforeAll(async () => {
  world = await World.start({ log: (line) => printed.push(line) })
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

const owner = { as: 'owner' } as const

const taken = async () => takenSchema.parse(await world.control('GET', 'people/chats'))

const add = async (name: string, url: string) => {
  const { data } = await world.ask(addQuery, { input: { name, url } }, owner)
  return addedSchema.parse(data).addChat.ok
}

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

  it('refuse the address of a service that is not listed, with those that are', async () => {
    const refusalOf = async (url: string, locale = 'en') => {
      const { data } = await world.ask(
        addQuery,
        { input: { name: 'x', url } },
        { ...owner, locale },
      )
      return data
    }

    expect(await refusalOf('https://erp.example.com/hooks', 'pt')).toMatchObject({
      addChat: {
        ok: null,
        error: {
          code: 'INVALID_INPUT',
          field: 'url',
          message: expect.stringContaining('Slack, Google Chat, Discord, Zapier, Make'),
        },
      },
    })
    expect(await refusalOf('https://acme.slack.com/archives/C1')).toMatchObject({
      addChat: {
        error: { message: expect.stringContaining('begin with https://hooks.slack.com/services/') },
      },
    })
  })

  it('tell each chat once, in its own format, when the orders of a marketplace begin to fail', async () => {
    const addresses = z
      .record(z.string())
      .parse(await world.control('GET', 'people/chat-addresses'))
    const chats = await Promise.all(Object.entries(addresses).map(([name, url]) => add(name, url)))
    const [first] = chats
    const tested = await world.ask(testQuery, { chat: first?.id }, owner)
    for (let index = 0; index < 14; index += 1) {
      const id = `failing-${index}`
      await world.deliver(aNotification({ marketplaceOrderId: id, operationId: id }))
    }
    await world.saveSettings({ notifications: { emails: [], language: 'PT', digestHour: 0 } })
    const told = await eventually(
      async () => {
        await tick()
        return taken()
      },
      (entries) => entries.length >= 11,
      30_000,
    )
    await tick()
    const page = await world.ask(channelsQuery, {}, { as: 'viewer', locale: 'es' })

    expect(tested.data).toMatchObject({ sendTestMessage: { error: null } })
    for (const chat of Object.keys(addresses)) {
      const bodies = told
        .filter((entry) => entry.chat === chat)
        .map(({ body }) => JSON.stringify(body))
      expect(bodies.filter((body) => /pedidos de .* falham muito mais/.test(body))).toHaveLength(1)
      expect(bodies.filter((body) => /pedidos precisam de atenção/.test(body))).toHaveLength(1)
      expect(bodies.join()).toContain('/admin/order-integrations/orders')
      expect(bodies.join()).not.toContain('failing-')
    }
    expect(await taken()).toHaveLength(11)
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
  })

  it('keep the address of a chat from whoever may not change it, and out of what is printed', async () => {
    const address = 'https://hooks.slack.com/services/T1/B1/secretOfTheStore'
    const { id } = await add('Secret', address)
    const ask = (as: User) => world.ask('query ($id: ID!) { chatAddress(id: $id) }', { id }, { as })

    expect((await ask('owner')).data).toEqual({ chatAddress: address })
    for (const as of ['operator', 'viewer'] as const) {
      expect(await ask(as)).toMatchObject({
        data: { chatAddress: null },
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      })
    }
    const failed = await world.ask(testQuery, { chat: id }, { as: 'owner', locale: 'es' })

    expect(failed.data).toMatchObject({
      sendTestMessage: {
        ok: null,
        error: {
          code: 'UPSTREAM',
          message: expect.stringContaining('Slack no tiene esta dirección (404)'),
        },
      },
    })
    expect(printed.join('\n')).toContain('runtime')
    expect(printed.join('\n')).not.toMatch(
      /secretOfTheStore|demoStoreRoom|demo-token|demo-store-room/,
    )
  })
})
