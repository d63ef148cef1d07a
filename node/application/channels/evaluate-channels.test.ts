import { createMemoryConnectorStore } from '../../adapters/memory/memory-connector-store'
import { createHmac } from 'node:crypto'
import { z } from 'zod'

import { createMemoryChannelCountStore } from '../../adapters/memory/memory-channel-count-store'
import { createMemoryJobStateStore } from '../../adapters/memory/memory-job-state-store'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { createMemorySettingsStore } from '../../adapters/memory/memory-settings-store'
import type { UpstreamFailure } from '../../domain/failure'
import { failure, success } from '../../lib/result'
import type { SignedMessage } from '../../ports/alarm-sender'
import { aClock } from '../../testing/builders'
import { createAccountState } from '../account-state'
import { setAlarmWebhook } from '../settings/save-settings'
import { channelBook } from './channel-health'
import { sendTestAlarm } from './send-alarms'
import { evaluateChannels, type ChannelDependencies } from './evaluate-channels'

const hour = 3_600_000
const start = '2026-11-24T17:34:00.000Z'

const unreachable: UpstreamFailure = {
  kind: 'upstream',
  service: 'alarm-receiver',
  operation: 'send-alarm',
  reason: 'unreachable',
  retryable: true,
}

const bodySchema = z.object({
  account: z.string(),
  event: z.string(),
  alarm: z.object({ id: z.string(), affiliateId: z.string(), endedAt: z.string().optional() }),
  link: z.string(),
})

/** A store whose channel sells ten orders an hour, and nothing since a moment. */
const aStore = async () => {
  const clock = aClock(start)
  const sent: SignedMessage[] = []
  let receiverDown = false
  let silentSince: string | undefined
  let held: string | undefined
  const jobStates = createMemoryJobStateStore()
  const channelCounts = createMemoryChannelCountStore()
  const shared = {
    account: 'demostore',
    clock,
    jobStates,
    channelCounts,
    settings: createMemorySettingsStore(),
    orderIntegrations: createMemoryOrderIntegrationStore(clock),
    affiliates: { list: async () => success([{ id: 'AMZ', name: 'Amazon', salesChannel: '2' }]) },
    connectors: createMemoryConnectorStore(),
    leases: {
      acquire: async (_: string, holder: string) => {
        if (held !== undefined) return success(false)
        held = holder
        return success(true)
      },
      release: async () => {
        held = undefined
        return success(undefined)
      },
    },
    alarms: {
      send: async (message: SignedMessage) => {
        if (receiverDown) return failure(unreachable)
        sent.push(message)
        return success(undefined)
      },
    },
  }
  const replica = (replicaId: string): ChannelDependencies => ({
    ...shared,
    replicaId,
    state: createAccountState(replicaId),
  })
  /** What the reading of orders leaves behind. */
  const readOrders = async () => {
    const now = Date.parse(clock.now())
    const counts = new Map<string, number>()
    for (let at = Math.floor(now / hour) * hour - 30 * 24 * hour; at <= now; at += hour) {
      const isSilent = silentSince !== undefined && at + hour > Date.parse(silentSince)
      counts.set(new Date(at).toISOString(), isSilent ? 0 : 10)
    }
    await channelCounts.replace('AMZ', counts)
    await jobStates.write('read-orders', {
      AMZ: {
        from: new Date(now - 30 * 24 * hour).toISOString(),
        until: clock.now(),
        startedAt: start,
        orders: 7_200,
        sliceMs: hour,
        lastOrderAt: silentSince ?? clock.now(),
      },
    })
  }
  return {
    clock,
    sent,
    replica,
    setReceiverDown: (value: boolean) => (receiverDown = value),
    setSilentSince: (value: string | undefined) => (silentSince = value),
    pass: async (dependencies: ChannelDependencies, hours: number) => {
      clock.advance(hours * hour)
      await readOrders()
      return evaluateChannels(dependencies)
    },
    events: () => sent.map(({ body }) => bodySchema.parse(JSON.parse(body)).event),
  }
}

const anAlarmedStore = async () => {
  const store = await aStore()
  const replica = store.replica('one')
  const issued = await setAlarmWebhook(replica, 'https://alarms.example.com/vtex')
  if (!issued.ok) throw new Error('The address is right')
  await store.pass(replica, 0)
  store.setSilentSince(start)
  return { ...store, one: replica, secret: issued.value.secret }
}

describe('alarms of channels', () => {
  it('are one message when the trouble starts and one when it ends', async () => {
    const store = await anAlarmedStore()
    for (const hours of [3, 1, 1]) await store.pass(store.one, hours)
    store.setSilentSince(undefined)
    for (const hours of [3, 1]) await store.pass(store.one, hours)

    expect(store.events()).toEqual(['started', 'ended'])
    const [started, ended] = store.sent.map(({ body }) => bodySchema.parse(JSON.parse(body)))
    expect(started).toMatchObject({
      account: 'demostore',
      alarm: { affiliateId: 'AMZ' },
      link: 'https://demostore.myvtex.com/admin/order-integrations/orders?marketplace=AMZ',
    })
    expect(ended?.alarm.id).toBe(started?.alarm.id)
    expect(ended?.alarm.endedAt).toBeDefined()
  })

  it('prove who sent them', async () => {
    const store = await anAlarmedStore()
    await store.pass(store.one, 3)
    const [{ timestamp, signature, body } = { timestamp: '', signature: '', body: '' }] = store.sent

    expect(signature).toBe(
      createHmac('sha256', store.secret).update(`${timestamp}.${body}`).digest('hex'),
    )
  })

  it('are sent once, though two replicas look and one of them has just started', async () => {
    const store = await anAlarmedStore()
    const two = store.replica('two')
    await store.pass(store.one, 3)
    await Promise.all([store.pass(two, 0.1), evaluateChannels(store.one)])
    await store.pass(store.replica('three'), 0.1)

    expect(store.events()).toEqual(['started'])
  })

  it('wait for a receiver that is down, with the same key, and keep their order', async () => {
    const store = await anAlarmedStore()
    store.setReceiverDown(true)
    await store.pass(store.one, 3)
    store.setSilentSince(undefined)
    await store.pass(store.one, 3)
    store.setReceiverDown(false)
    const { one, clock } = store
    for (let minutes = 0; minutes < 60; minutes += 2) {
      await evaluateChannels(one)
      clock.advance(2 * 60_000)
    }

    expect(store.events()).toEqual(['started', 'ended'])
    expect(store.sent.map(({ idempotencyKey }) => idempotencyKey.replace(/^\w+-/, ''))).toEqual([
      'started',
      'ended',
    ])
  })

  it('can be tried before there is one', async () => {
    const store = await anAlarmedStore()
    const nobody = await aStore()

    expect(await sendTestAlarm(store.one)).toEqual({ ok: true, value: { sentAt: start } })
    expect(JSON.parse(store.sent[0]?.body ?? '')).toMatchObject({
      account: 'demostore',
      event: 'test',
    })
    store.setReceiverDown(true)
    expect(await sendTestAlarm(store.one)).toEqual({ ok: false, error: unreachable })
    expect(await sendTestAlarm(nobody.replica('one'))).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    })
  })

  it('are for nobody where no address is set', async () => {
    const store = await aStore()
    const replica = store.replica('one')
    await store.pass(replica, 0)
    store.setSilentSince(start)
    const evaluated = await store.pass(replica, 3)

    expect(evaluated).toMatchObject({
      value: { channels: { AMZ: { state: 'SILENT' } }, messages: [] },
    })
    expect(store.sent).toEqual([])
  })
})

describe('looking at the channels', () => {
  it('evaluates where no tick did, and reads nothing again within a minute', async () => {
    const store = await aStore()
    const replica = store.replica('one')
    await store.pass(store.replica('other'), 0)
    store.clock.advance(11 * 60_000)
    const first = await channelBook(replica)
    const second = await channelBook({
      ...replica,
      jobStates: {
        read: async () => failure(unreachable),
        readAll: async () => failure(unreachable),
        write: async () => failure(unreachable),
      },
    })

    expect(first).toMatchObject({ value: { evaluatedAt: store.clock.now() } })
    expect(second).toEqual(first)
  })

  it('looks again within seconds while the past is being read', async () => {
    const store = await aStore()
    const replica = store.replica('one')
    const stateAfter = async (hours: number) => {
      const book = await store.pass(replica, hours)
      return book.ok ? book.value.channels.AMZ?.state : undefined
    }
    const before = await evaluateChannels(replica)
    const whole = await stateAfter(20 / 3_600)

    expect(before).toMatchObject({ ok: true, value: { isPastRead: false } })
    expect(whole).toBe('HEALTHY')
  })

  it('says that a channel whose orders were never read is unknown', async () => {
    const store = await aStore()

    expect(await channelBook(store.replica('one'))).toMatchObject({
      value: { channels: { AMZ: { state: 'UNKNOWN' } } },
    })
  })

  it('takes no outage of the store for a healthy channel', async () => {
    const store = await aStore()
    const replica = store.replica('one')
    const broken = {
      ...replica,
      channelCounts: { ...replica.channelCounts, read: async () => failure(unreachable) },
    }
    await store.pass(replica, 0)
    store.clock.advance(11 * 60_000)

    expect(await evaluateChannels(broken)).toEqual({ ok: false, error: unreachable })
  })
})
