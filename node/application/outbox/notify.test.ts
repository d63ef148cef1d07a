import { failure } from '../../lib/result'
import { aNotifiedStore, outage } from '../../testing/notified-store'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { storedChannelStates } from '../channels/stored-channel-states'
import { removeReceiver } from '../settings/save-settings'

const emails = ['ops@demostore.example']

describe('a deadline alert', () => {
  it('is one message when the first order comes near, and one when all are done', async () => {
    const store = await aNotifiedStore({ emails, deadlineHours: 4 }, true)
    await store.fail('1', 6)
    await store.fail('2', 30)
    await store.pass(1)
    expect(store.mails).toEqual([])
    await store.pass(1.5)
    await store.pass(0.1)
    await store.close('1')
    await store.pass(0.1)
    await store.pass(0.1)

    expect(store.subjects()).toEqual([
      'demostore: 1 order that still fails must ship by Mon 23 Nov, 15:00',
      'demostore: no order with this cause is near its deadline anymore',
    ])
    expect(store.mails[0]?.lines).toEqual([
      'Less than expected, by different amounts',
      'They are worth R$1,234.56.',
    ])
    expect(store.posts.map(({ account, event }) => [account, event])).toEqual([
      ['demostore', 'deadline-started'],
      ['demostore', 'deadline-ended'],
    ])
    const link = new URL(store.posts[0]?.link ?? '')
    expect(link.origin + link.pathname).toBe(
      'https://demostore.myvtex.com/admin/order-integrations/orders',
    )
    expect(link.searchParams.get('issue')).toMatch(/^v1:amount-divergence:/)
    expect(store.mails[0]?.link).toBe(link.href)
  })

  it('says how many orders were still open when their time was over', async () => {
    const store = await aNotifiedStore({ emails, deadlineHours: 4, language: 'PT' })
    await store.fail('1', 2)
    await store.fail('2', 3)
    await store.pass(0)
    await store.close('2')
    await store.pass(4)

    expect(store.subjects()[1]).toBe('demostore: o prazo venceu; 1 pedido continua em aberto')
  })

  it('is not told of what nobody can save any more, nor of what somebody put aside', async () => {
    const store = await aNotifiedStore({ emails, deadlineHours: 4 })
    await store.fail('late', -1)
    await store.pass(0)
    expect(store.mails).toEqual([])

    await store.fail('near', 2)
    await store.snooze()
    await store.pass(0.01)

    expect(store.mails).toEqual([])
  })

  it('ends without a word where somebody puts its cause aside', async () => {
    const store = await aNotifiedStore({ emails, deadlineHours: 4 })
    await store.fail('1', 2)
    await store.pass(0)
    await store.snooze()
    await store.pass(0.1)

    expect(store.mails).toHaveLength(1)
  })

  it('waits for the end of quiet hours, and then tells what can still be done', async () => {
    const quietHours = { from: '09:00', to: '10:00' }
    const store = await aNotifiedStore({ emails, deadlineHours: 4, quietHours })
    await store.fail('1', 2)
    await store.pass(0.5)
    expect(store.mails).toEqual([])
    await store.pass(0.5)

    expect(store.mails).toHaveLength(1)
  })

  it('is not over because the orders cannot be read', async () => {
    const store = await aNotifiedStore({ emails, deadlineHours: 4 })
    await store.fail('1', 2)
    await store.pass(0)
    const { orderIntegrations } = store.one
    const blind = { ...orderIntegrations, page: async () => failure(outage) }
    await store.pass(0.1, { ...store.one, orderIntegrations: blind })

    expect(store.mails).toHaveLength(1)
  })
})

describe('the daily digest', () => {
  it('is told once a day, whichever replica looks, with what is lost first', async () => {
    const store = await aNotifiedStore({
      emails: [...emails, 'boss@demostore.example'],
      digestHour: 10,
    })
    await store.fail('1', 6)
    await store.fail('2', 50)
    await store.pass(0)
    expect(store.mails).toEqual([])
    await store.pass(1)
    await store.pass(1, store.replica('two'))
    await store.pass(8)

    expect(store.mails.map(({ to }) => to)).toEqual([
      'ops@demostore.example',
      'boss@demostore.example',
    ])
    expect(store.mails[0]).toMatchObject({
      subject: 'demostore: 2 orders need attention',
      link: 'https://demostore.myvtex.com/admin/order-integrations/orders?view=causes',
      linkText: 'Open the orders',
    })
    expect(store.mails[0]?.lines).toEqual([
      'Value at risk: R$2,469.12.',
      'Still to ship today: 1. Should have shipped already: 0.',
      'New in the last 24 hours: 2.',
      expect.stringMatching(/: 2 orders \(R\$2,469\.12\)$/),
    ])
    await store.pass(15)
    expect(store.mails).toHaveLength(4)
  })

  describe('of a store where orders of a marketplace fail far more than usual', () => {
    const surging = async (language?: 'PT') => {
      const store = await aNotifiedStore({ emails, digestHour: 10, language })
      const now = store.clock.now()
      for (let index = 0; index < 6; index += 1) await store.fail(`surge-${index}`, 96)
      const surge = {
        affiliateId: 'AMZ',
        errorType: 'AMOUNT_DIVERGENCE' as const,
        since: now,
        from: now,
        usualPerHour: 1,
        most: 6,
      }
      const channel = { affiliateId: 'AMZ', state: 'SURGING' as const, evaluatedAt: now }
      await store.one.jobStates.write(storedChannelStates, {
        evaluatedAt: now,
        isPastRead: true,
        channels: { AMZ: { ...channel, surges: [surge] } },
      })
      return store
    }

    it('leads with the alert of the page', async () => {
      const store = await surging()
      await store.pass(1)

      expect(store.mails[0]?.lines.slice(0, 2)).toEqual([
        'Alert: AMZ, 6 orders failed · 1.84 less than expected on each order (R$7,407.36)',
        'Value at risk: R$7,407.36.',
      ])
    })

    it('is in the language of the settings, since nobody knows who reads a chat', async () => {
      const store = await surging('PT')
      await store.pass(1)

      expect(store.mails[0]?.lines[0]).toMatch(/^Alerta: AMZ, 6 pedidos falharam · 1,84 a menos/)
    })

    it('says nothing of an alert that somebody handles', async () => {
      const store = await surging()
      await store.snooze('same-amount=1.84')
      await store.pass(1)

      expect(store.mails[0]?.lines[0]).toBe('Value at risk: R$7,407.36.')
    })
  })

  it('is not told on a day on which nobody can do anything', async () => {
    const store = await aNotifiedStore({ emails, digestHour: 8 })
    await store.pass(0)
    await store.fail('late', -1)
    await store.pass(24)

    expect(store.mails).toEqual([])
  })

  it('costs no look at the orders before it is due', async () => {
    const store = await aNotifiedStore({ emails, digestHour: 10 })
    const looks: string[] = []
    const page: OrderIntegrationStore['page'] = (query, range) => {
      looks.push(store.clock.now())
      return store.one.orderIntegrations.page(query, range)
    }
    const counting = {
      ...store.one,
      orderIntegrations: { ...store.one.orderIntegrations, page },
    }
    await store.pass(0, counting)
    expect(looks).toEqual([])
    await store.pass(1, counting)
    expect(looks).toHaveLength(1)
  })

  it('is only for those who asked for it', async () => {
    const store = await aNotifiedStore({ emails })
    await store.fail('1', 1)
    await store.pass(1)

    expect(store.mails).toEqual([])
  })
})

describe('messages', () => {
  it('wait for a receiver that is down, keep their order, and keep nobody else waiting', async () => {
    const store = await aNotifiedStore({ emails, deadlineHours: 4 }, true)
    await store.fail('1', 2)
    store.setDown(true)
    await store.pass(0)
    await store.close('1')
    await store.pass(0.1)
    expect(store.posts.map(({ event }) => event)).toEqual(['deadline-started', 'deadline-ended'])
    store.setDown(false)
    for (let tick = 0; tick < 6; tick += 1) await store.pass(0.02)

    expect(store.subjects()).toEqual([
      expect.stringContaining('must ship'),
      expect.stringContaining('near its deadline anymore'),
    ])
  })

  it('to a colleague who is told no more are dropped', async () => {
    const store = await aNotifiedStore({ emails, deadlineHours: 4 })
    await store.fail('1', 2)
    store.setDown(true)
    await store.pass(0)
    store.setDown(false)
    await removeReceiver(store.one, 'ops@demostore.example')
    const left = await store.pass(0.1)

    expect(left.waiting).toEqual([])
    expect(store.mails).toEqual([])
  })

  it('are given up after a day', async () => {
    const store = await aNotifiedStore({ emails, deadlineHours: 4 })
    await store.fail('1', 2)
    store.setDown(true)
    await store.pass(0)
    await store.close('1')
    await store.pass(0.1)
    await store.pass(25)
    const left = await store.pass(2)

    expect(left.waiting).toEqual([])
  })
})
