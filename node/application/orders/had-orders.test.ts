import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { observe } from '../../domain/orders/observe'
import { toRecord } from '../../domain/orders/observed-record'
import { failure } from '../../lib/result'
import { aClock, aKey, anObservation } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { anOrder, aStore } from '../../testing/reading-store'
import { hadOrders } from './had-orders'

const anAccount = () => {
  const clock = aClock()
  const orderIntegrations = createMemoryOrderIntegrationStore(clock)
  let searches = 0
  const page: typeof orderIntegrations.page = async (query, range) => {
    searches += 1
    return orderIntegrations.page(query, range)
  }
  return {
    orderIntegrations,
    searches: () => searches,
    dependencies: { ...memoryAccount(clock), orderIntegrations: { ...orderIntegrations, page } },
  }
}

const settled = { success: true, code: 'SOI002', errors: null }

describe('whether an account ever had orders', () => {
  it('is not so before a source spoke of one', async () => {
    const { dependencies } = anAccount()

    expect(await hadOrders(dependencies, 0)).toEqual({ ok: true, value: false })
  })

  it('is so for good once one needs nobody any more, without asking again', async () => {
    const { dependencies, orderIntegrations, searches } = anAccount()
    await orderIntegrations.update(aKey(), (current) =>
      observe(current, toRecord(aKey(), anObservation(settled))),
    )

    expect(await hadOrders(dependencies, 0)).toEqual({ ok: true, value: true })
    expect(await hadOrders(dependencies, 0)).toEqual({ ok: true, value: true })
    expect(searches()).toBe(1)
  })

  it('is so where all that Orders lists is in good health', async () => {
    const store = aStore([anOrder('fine', 'handling')])
    await store.read()
    store.clock.advance(6_000)

    expect(await hadOrders(store.dependencies, 0)).toEqual({ ok: true, value: true })
    expect(await store.dependencies.orderIntegrations.count({})).toMatchObject({ value: 0 })
  })

  it('is so where a source only ever spoke of orders in good health', async () => {
    const { dependencies } = anAccount()
    const { sources } = dependencies.memory
    sources.counts.count(dependencies.clock.now(), { source: 'amz-1', observations: 1 })

    expect(await hadOrders(dependencies, 0)).toEqual({ ok: true, value: true })
  })

  it('costs nothing while orders are open', async () => {
    const { dependencies, searches } = anAccount()

    expect(await hadOrders(dependencies, 3)).toEqual({ ok: true, value: true })
    expect(searches()).toBe(0)
  })

  it('is not known while the store cannot be read', async () => {
    const { dependencies } = anAccount()
    const down = { kind: 'upstream', service: 'master-data', operation: 'search' } as const
    const page = async () => failure({ ...down, reason: 'timeout', retryable: true } as const)
    const broken = { ...dependencies.orderIntegrations, page }

    const answer = await hadOrders({ ...dependencies, orderIntegrations: broken }, 0)

    expect(answer.ok).toBe(false)
  })
})
