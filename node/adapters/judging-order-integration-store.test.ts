import { createAccountMemory } from '../application/memory/account-memory'
import { currentRules, usualTimes } from '../application/settings/current-rules'
import { saveSettings } from '../application/settings/save-settings'
import { joinedWith } from '../domain/orders/record'
import { failure } from '../lib/result'
import { describeOrderIntegrationStore } from '../ports/order-integration-store.contract'
import { aClock, aFactRecord, aKey, aSnapshotRecord } from '../testing/builders'
import { memoryAccount } from '../testing/memory-account'
import { createJudgingOrderIntegrationStore } from './judging-order-integration-store'
import { createMemoryOrderIntegrationStore } from './memory/memory-order-integration-store'

describeOrderIntegrationStore('JudgingOrderIntegrationStore', async () => {
  const memory = createMemoryOrderIntegrationStore(aClock())
  const current = async () => undefined
  return {
    store: createJudgingOrderIntegrationStore(memory, current),
    otherReplica: createJudgingOrderIntegrationStore(memory, current),
    flush: async () => undefined,
    close: async () => undefined,
  }
})

const hour = 3_600_000

/** A store that waits two hours for its marketplaces, and begins to handle within two hours. */
const anAccount = async () => {
  const clock = aClock()
  const account = memoryAccount(clock)
  await saveSettings(account, { stuckAfter: { waitingForMarketplace: 120 } })
  await account.jobStates.write(usualTimes, { times: Array.from({ length: 50 }, () => 2 * hour) })
  let reads = 0
  const settings = {
    ...account.settings,
    read: (id: 'account-settings') => {
      reads += 1
      return account.settings.read(id)
    },
  }
  let writer = createAccountMemory('by the defaults')
  const stored = createMemoryOrderIntegrationStore(clock, () => writer.settings.rules)
  /** A replica that has just begun: what it writes, it judges by what it knows itself. */
  const replica = () => {
    const memory = createAccountMemory('another')
    return createJudgingOrderIntegrationStore(stored, async () => {
      await currentRules({ ...account, settings, memory })
      writer = memory
    })
  }
  const told = (state: string) =>
    aSnapshotRecord({ via: 'get-order', state, since: '2026-11-23T02:00:00.000Z' })
  return { clock, replica, told, reads: () => reads }
}

describe('an order that a replica writes which has just begun', () => {
  it.each(['waiting-for-fulfillment', 'ready-for-handling'])(
    'stays stuck by what the owner set and by the usual times of the store: %s',
    async (state) => {
      const { replica, told } = await anAccount()
      await replica().update(aKey(), joinedWith(told(state)))
      const pending = aFactRecord({ reportedBy: 'ERP', status: 'pending' })
      const written = await replica().update(aKey(), joinedWith(pending))

      expect(written).toMatchObject({ value: { row: { status: 'STUCK', open: true } } })
    },
  )

  it('costs it one look at the settings in a minute', async () => {
    const { clock, replica, told, reads } = await anAccount()
    const store = replica()
    for (let times = 0; times < 20; times += 1) {
      await store.update(aKey(), joinedWith(told('handling')))
      await store.read(aKey())
    }
    expect(reads()).toBe(1)
    clock.advance(60_000)
    await store.read(aKey())

    expect(reads()).toBe(2)
  })

  it('is written all the same where the settings cannot be read', async () => {
    const clock = aClock()
    const stored = createMemoryOrderIntegrationStore(clock)
    const account = memoryAccount(clock)
    const settings = { ...account.settings, read: async () => outage }
    const store = createJudgingOrderIntegrationStore(stored, () =>
      currentRules({ ...account, settings }),
    )

    expect(await store.update(aKey(), joinedWith(aFactRecord()))).toMatchObject({ ok: true })
  })
})

const outage = failure({
  kind: 'upstream' as const,
  service: 'master-data',
  operation: 'test',
  reason: 'server-error' as const,
  retryable: true,
})
