import { aNotifiedStore, outage } from '../../testing/notified-store'
import { removeChat } from '../settings/chats'
import { sendTestMessage } from './send-test-message'
import { storedChannelStates } from '../channels/stored-channel-states'

const emails = ['ops@demostore.example']

describe('messages to chats', () => {
  it('say why a chat does not take them, for as long as it does not', async () => {
    const store = await aNotifiedStore({ deadlineHours: 4 }, true)
    await store.fail('1', 2)
    store.setChatFailure({ ...outage, reason: 'refused', status: 404, retryable: false })
    const refused = await store.pass(0)
    store.setChatFailure(undefined)
    const early = await store.pass(0.9)
    const taken = await store.pass(0.2)

    expect(refused.chatFailures).toEqual({
      c1: { at: '2026-11-23T12:00:00.000Z', reason: 'refused', status: 404 },
    })
    expect(early.waiting).toHaveLength(1)
    expect(taken).toMatchObject({ waiting: [], chatFailures: {} })
    expect(store.posts).toHaveLength(1)
  })

  it('leave a chat alone for as long as it asks', async () => {
    const store = await aNotifiedStore({ deadlineHours: 4 }, true)
    await store.fail('1', 2)
    store.setChatFailure({ ...outage, reason: 'rate-limited', status: 429, retryAfterMs: 120_000 })
    await store.pass(0)
    store.setChatFailure(undefined)
    await store.pass(0.03)
    expect(store.posts).toEqual([])
    await store.pass(0.01)

    expect(store.posts).toHaveLength(1)
  })

  it('to a chat that was taken out are dropped', async () => {
    const store = await aNotifiedStore({ deadlineHours: 4 }, true)
    await store.fail('1', 2)
    store.setChatFailure(outage)
    await store.pass(0)
    store.setChatFailure(undefined)
    await removeChat(store.one, 'c1')
    const left = await store.pass(0.1)

    expect(left).toMatchObject({ waiting: [], chatFailures: {} })
    expect(store.posts).toEqual([])
  })

  it('name no order and no buyer, and what is at stake', async () => {
    const store = await aNotifiedStore({ deadlineHours: 4, digestHour: 9 }, true)
    await store.fail('701-4481023', 2)
    await store.pass(0)

    expect(store.posts.map(({ event, stake }) => [event, stake])).toEqual([
      ['deadline-started', 'R$1,234.56'],
      ['digest', 'R$1,234.56'],
    ])
    expect(JSON.stringify(store.posts)).not.toContain('701-4481023')
  })
})

describe('an alarm of a channel', () => {
  const alarm = {
    id: 'a1',
    kind: 'SURGING',
    affiliateId: 'AMZ',
    since: '2026-11-23T11:45:00.000Z',
    raisedAt: '2026-11-23T12:00:00.000Z',
    expected: 1,
    seen: 14,
    cause: 'AMOUNT_DIVERGENCE',
    reasons: [],
  }
  const channels = (current?: typeof alarm) => ({
    channels: {
      AMZ: {
        affiliateId: 'AMZ',
        state: current ? 'SURGING' : 'HEALTHY',
        evaluatedAt: alarm.raisedAt,
        alarm: current,
      },
    },
  })

  it('is told at once to people and chats, with what is open there, and once more when it is over', async () => {
    const quietHours = { from: '08:00', to: '12:00' }
    const store = await aNotifiedStore({ emails, quietHours }, true)
    await store.fail('1', 2)
    await store.one.jobStates.write(
      storedChannelStates,
      storedChannelStates.schema.parse(channels(alarm)),
    )
    await store.pass(0)
    await store.pass(0.1)
    await store.one.jobStates.write(
      storedChannelStates,
      storedChannelStates.schema.parse(channels()),
    )
    await store.pass(0.1)

    expect(store.subjects()).toEqual([
      'demostore: orders from AMZ fail far more than usual',
      'demostore: orders from AMZ fail no more than usual',
    ])
    expect(store.posts.map(({ event }) => event)).toEqual(['channel-started', 'channel-ended'])
    expect(store.posts[0]).toMatchObject({
      stake: 'R$1,234.56',
      link: 'https://demostore.myvtex.com/admin/order-integrations/orders?marketplace=AMZ',
    })
    expect(store.posts[0]?.lines).toContain('Open orders there: 1, worth R$1,234.56.')
  })
})

describe('a test message', () => {
  it('says that it is one, and what became of it', async () => {
    const store = await aNotifiedStore({ language: 'PT' }, true)
    const sent = await sendTestMessage(store.one, 'c1')
    store.setChatFailure(outage)
    const failed = await sendTestMessage(store.one, 'c1')

    expect(sent).toMatchObject({ value: { result: { ok: true } } })
    expect(failed).toMatchObject({ value: { result: { ok: false, error: outage } } })
    expect(store.posts).toMatchObject([
      { event: 'test', account: 'demostore', title: 'demostore: um teste do Order Integrations' },
    ])
    expect(await sendTestMessage(store.one, 'gone')).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    })
  })
})
