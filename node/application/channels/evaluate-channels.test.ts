import { createMemoryAffiliateDirectory } from '../../adapters/memory/memory-affiliate-directory'
import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import type { UpstreamFailure } from '../../domain/failure'
import { failure, success } from '../../lib/result'
import { aClock } from '../../testing/builders'
import { keepCounts } from './channel-counts'
import { createAccountMemory } from '../memory/account-memory'
import { channelState } from './channel-health'
import { evaluateChannels, type ChannelDependencies } from './evaluate-channels'
import { memoryCollections } from '../../testing/memory-collections'
import { readingProgress } from '../reading/reading-progress'

const hour = 3_600_000
const start = '2026-11-24T17:34:00.000Z'

const unreachable: UpstreamFailure = {
  kind: 'upstream',
  service: 'master-data',
  operation: 'read-counts',
  reason: 'unreachable',
  retryable: true,
}

/** A store whose channel sells ten orders an hour, and nothing since a moment. */
const aStore = async () => {
  const clock = aClock(start)
  let silentSince: string | undefined
  let held: string | undefined
  const kept = memoryCollections()
  const { jobStates, channelCounts } = kept
  const shared = {
    ...kept,
    account: 'demostore',
    clock,
    orderIntegrations: createMemoryOrderIntegrationStore(clock),
    affiliates: createMemoryAffiliateDirectory([{ id: 'AMZ', name: 'Amazon', salesChannel: '2' }]),
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
  }
  const replica = (replicaId: string): ChannelDependencies => ({
    ...shared,
    replicaId,
    memory: createAccountMemory(replicaId),
  })
  /** What the reading of orders leaves behind. */
  const readOrders = async () => {
    const now = Date.parse(clock.now())
    const counts = new Map<string, number>()
    for (let at = Math.floor(now / hour) * hour - 30 * 24 * hour; at <= now; at += hour) {
      const isSilent = silentSince !== undefined && at + hour > Date.parse(silentSince)
      counts.set(new Date(at).toISOString(), isSilent ? 0 : 10)
    }
    await keepCounts({ channelCounts, memory: createAccountMemory('reader') }, 'AMZ', counts)
    await jobStates.write(readingProgress, {
      AMZ: {
        troublesAt: {},
        troublesFrom: {},
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
    replica,
    setSilentSince: (value: string | undefined) => (silentSince = value),
    pass: async (dependencies: ChannelDependencies, hours: number) => {
      clock.advance(hours * hour)
      await readOrders()
      return evaluateChannels(dependencies)
    },
  }
}

describe('looking at the channels', () => {
  it('evaluates where no tick did, and reads nothing again within a minute', async () => {
    const store = await aStore()
    const replica = store.replica('one')
    await store.pass(store.replica('other'), 0)
    store.clock.advance(11 * 60_000)
    const first = await channelState(replica)
    const second = await channelState({
      ...replica,
      jobStates: {
        read: async () => failure(unreachable),
        readAll: async () => failure(unreachable),
        write: async () => failure(unreachable),
        change: async () => failure(unreachable),
      },
    })

    expect(first).toMatchObject({ value: { evaluatedAt: store.clock.now() } })
    expect(second).toEqual(first)
  })

  it('finds a silent one, and knows it again as long as it lasts', async () => {
    const store = await aStore()
    const alarmAfter = async (hours: number, replica: string) => {
      const book = await store.pass(store.replica(replica), hours)
      return book.ok ? book.value.channels.AMZ?.alarm : undefined
    }
    expect(await alarmAfter(0, 'one')).toBeUndefined()
    store.setSilentSince(start)
    const found = await alarmAfter(3, 'one')

    expect(found).toMatchObject({ kind: 'SILENT', affiliateId: 'AMZ' })
    expect(await alarmAfter(0.1, 'two')).toMatchObject({ id: found?.id })
    store.setSilentSince(undefined)
    expect(await alarmAfter(3, 'one')).toBeUndefined()
  })

  it('evaluates once where two replicas look at the same time', async () => {
    const store = await aStore()
    const [first, second] = await Promise.all([
      evaluateChannels(store.replica('one')),
      evaluateChannels(store.replica('two')),
    ])

    expect([first, second].map((book) => book.ok && book.value.evaluatedAt)).toEqual([
      start,
      undefined,
    ])
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

    expect(await channelState(store.replica('one'))).toMatchObject({
      value: { channels: { AMZ: { state: 'UNKNOWN' } } },
    })
  })

  it('takes no outage of the store for a healthy channel', async () => {
    const store = await aStore()
    const other = store.replica('other')
    const broken = {
      ...other,
      channelCounts: { ...other.channelCounts, read: async () => failure(unreachable) },
    }
    await store.pass(store.replica('one'), 0)
    store.clock.advance(11 * 60_000)

    expect(await evaluateChannels(broken)).toEqual({ ok: false, error: unreachable })
  })
})
