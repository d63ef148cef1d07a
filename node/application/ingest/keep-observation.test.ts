import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { createMemoryOrderReader } from '../../adapters/memory/memory-order-reader'
import { toRecord } from '../../domain/orders/observed-record'
import { success } from '../../lib/result'
import { aClock, aFactRecord, aKey, anObservation, aSnapshotRecord } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { visit } from '../background/visit'
import { createAccountMemory } from '../memory/account-memory'
import { keepObservation } from './keep-observation'

// What is taken in of an order costs what the order needs: nothing while it needs nobody.

const counting = <Store extends object>(store: Store) => {
  const calls: string[] = []
  const counted = Object.fromEntries(
    Object.entries(store).map(([name, call]: [string, (...given: unknown[]) => unknown]) => [
      name,
      (...given: unknown[]) => {
        calls.push(name)
        return call(...given)
      },
    ]),
  ) as Store
  return { calls, counted }
}

/** The platform calls for background work, so that visits need not. */
const platform = (replicaId: string) => ({
  ...{ account: 'acme', workspace: 'master', replicaId },
  leases: { acquire: async () => success(true), release: async () => success(undefined) },
  schedules: { save: async () => success(undefined) },
  runSlice: async () => success({ outcome: 'busy' as const }),
})

const anAccount = () => {
  const clock = aClock()
  const store = createMemoryOrderIntegrationStore(clock)
  const orders = createMemoryOrderReader([])
  const account = memoryAccount(clock)
  const replica = (name: string) => {
    const { calls, counted } = counting(store)
    const asked: string[] = []
    const dependencies = {
      ...account,
      memory: createAccountMemory(name),
      orderIntegrations: counted,
      orders: {
        find: (id: string) => {
          asked.push(id)
          return orders.find(id)
        },
      },
    }
    return {
      calls,
      asked,
      keep: (told: ReturnType<typeof toRecord>) => keepObservation(dependencies, told, told),
      /** A person opens a page that this replica answers. */
      visit: async () => {
        await visit({ ...dependencies, ...platform(name) })
        // What is done behind the answer is done by now.
        await new Promise(setImmediate)
      },
    }
  }
  const row = async () => {
    const read = await store.read(aKey())
    return read.ok ? read.value?.row : undefined
  }
  return { clock, replica, row }
}

const moment = (minute: number) => `2026-11-23T12:${String(minute).padStart(2, '0')}:00.000Z`

const failed = (minute = 0) => toRecord(aKey(), anObservation({}, moment(minute)))

const integrated = (minute = 0) =>
  toRecord(aKey(), anObservation({ success: true, code: 'SOI002', errors: null }, moment(minute)))

const handled = (minute = 0) =>
  aSnapshotRecord({ via: 'event', state: 'handling', at: moment(minute) })

/** A replica that knows already which orders have a record. */
const awake = async (account: ReturnType<typeof anAccount>, name: string) => {
  const replica = account.replica(name)
  await replica.keep({ ...handled(), marketplaceOrderId: 'another' })
  // What is read behind the first answer is read by now.
  await new Promise(setImmediate)
  replica.calls.length = 0
  return replica
}

describe('what is reported of an order in good health', () => {
  it.each([
    ['an event', handled()],
    ['a success', integrated()],
    ['a fact that the ERP took it', aFactRecord({ reportedBy: 'ERP', status: 'ACCEPTED' })],
    ['what it is worth', aFactRecord({ value: { amount: 100, currency: 'BRL' } })],
  ])('is written nowhere and asks nobody: %s', async (_, told) => {
    const account = anAccount()
    const replica = await awake(account, 'one')
    expect((await replica.keep(told)).ok).toBe(true)

    expect(replica.calls).toEqual([])
    expect(replica.asked).toEqual([])
    expect(await account.row()).toBeUndefined()
  })

  it('costs one look at what others wrote in a minute, however much it is', async () => {
    const account = anAccount()
    const replica = await awake(account, 'one')
    for (let told = 0; told < 9_000; told += 1) {
      if (told % 300 === 0) account.clock.advance(2_000)
      await replica.keep(handled())
    }

    expect(replica.calls.length / 9_000).toBeLessThanOrEqual(0.01)
    expect(replica.asked).toEqual([])
  })

  it('is asked for by its id by a replica that does not know the others yet', async () => {
    const account = anAccount()
    await account.replica('one').keep(failed())
    const cold = account.replica('two')
    await cold.keep(handled(5))

    expect(cold.calls.slice(0, 2)).toEqual(['read', 'update'])
    expect(await account.row()).toMatchObject({ status: 'INTEGRATED', open: false })
  })
})

describe('an order that fails', () => {
  it('has a record at once, with what was reported of it before', async () => {
    const account = anAccount()
    const replica = await awake(account, 'one')
    await replica.keep(aFactRecord({ value: { amount: 100, currency: 'BRL' } }))
    await replica.keep(failed(1))

    expect(await account.row()).toMatchObject({
      status: 'FAILED',
      order: { value: { amount: 100 } },
    })
  })

  it('hears from a replica that did not know it within two minutes', async () => {
    const account = anAccount()
    const one = await awake(account, 'one')
    const two = await awake(account, 'two')
    await one.keep(failed())
    await two.keep(handled(1))
    expect(await account.row()).toMatchObject({ status: 'FAILED' })
    account.clock.advance(61_000)
    await two.keep(aFactRecord({ marketplaceOrderId: '701-1', status: 'noise' }))
    await new Promise(setImmediate)

    expect(await account.row()).toMatchObject({ status: 'INTEGRATED', open: false })
  })

  it.each([
    ['a person looks there', (two: Awaited<ReturnType<typeof awake>>) => two.visit()],
    ['another order fails there', (two) => two.keep({ ...failed(3), marketplaceOrderId: '701-2' })],
  ] satisfies [string, (two: Awaited<ReturnType<typeof awake>>) => Promise<unknown>][])(
    'hears from a replica to which no good news comes after that, once %s',
    async (_, comes) => {
      const account = anAccount()
      const one = await awake(account, 'one')
      const two = await awake(account, 'two')
      await one.keep(failed())
      await two.keep(handled(1))
      account.clock.advance(61_000)
      await comes(two)
      await new Promise(setImmediate)

      expect(await account.row()).toMatchObject({ status: 'INTEGRATED', open: false })
    },
  )

  it('is shown as it went on, once it has a record', async () => {
    const account = anAccount()
    const replica = await awake(account, 'one')
    await replica.keep(failed())
    await replica.keep(integrated(1))

    expect(await account.row()).toMatchObject({ status: 'INTEGRATED', open: false })
  })
})

describe('an order that is canceled at the marketplace', () => {
  it('has a record until Orders said whether it lives, for it must not be shipped then', async () => {
    const account = anAccount()
    const replica = await awake(account, 'one')
    await replica.keep(aFactRecord({ reportedBy: 'MARKETPLACE', status: 'canceled' }))

    expect(await account.row()).toMatchObject({ status: 'CANCELED' })
  })
})
