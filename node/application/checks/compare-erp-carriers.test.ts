import { createMemoryOrderIntegrationStore } from '../../adapters/memory/memory-order-integration-store'
import { observe } from '../../domain/orders/observe'
import { failure, success } from '../../lib/result'
import type { LiveStore } from '../../ports/live-store'
import { aClock, aFactRecord, aKey } from '../../testing/builders'
import { memoryAccount } from '../../testing/memory-account'
import { compareErpCarriers } from './compare-erp-carriers'
import { importErpCarriers } from './erp-carriers'

const jadlog = { policyId: '7', name: 'Jadlog', service: 'Jadlog', isActive: true }

const timeout = failure({
  kind: 'upstream',
  service: 'logistics',
  operation: 'shipping-policies',
  reason: 'timeout',
  retryable: true,
} as const)

/** A store with an open order that goes with Loggi. */
const aStore = async (policies: Awaited<ReturnType<LiveStore['shippingPolicies']>>) => {
  const clock = aClock()
  const account = memoryAccount(clock)
  const calls = { policies: 0, lists: 0 }
  const dependencies = {
    ...account,
    orderIntegrations: createMemoryOrderIntegrationStore(clock),
    erpCarriers: {
      ...account.erpCarriers,
      read: (key: 'erp-carriers') => {
        calls.lists += 1
        return account.erpCarriers.read(key)
      },
    },
    liveStore: {
      shippingPolicies: async () => {
        calls.policies += 1
        return policies
      },
    },
  }
  const failed = aFactRecord({ carrier: { name: 'Loggi' } })
  await dependencies.orderIntegrations.update(aKey(), (current) => observe(current, failed))
  return { dependencies, calls }
}

it('a list is compared with the one that is held, by two calls, and nothing is written', async () => {
  const { dependencies, calls } = await aStore(success([jadlog]))
  const held = await importErpCarriers(dependencies, [{ id: '7', name: 'Jadlog' }], undefined)
  const compared = await compareErpCarriers(dependencies, [{ name: 'Loggi' }])

  expect(compared).toMatchObject({
    ok: true,
    value: {
      heldSince: held.ok && held.value.importedAt,
      added: [{ name: 'Loggi' }],
      removed: [{ id: '7', name: 'Jadlog' }],
      lost: [{ id: '7', name: 'Jadlog', openOrders: 0 }],
      arePoliciesRead: true,
    },
  })
  expect(calls).toEqual({ policies: 1, lists: 1 })
  expect(await dependencies.erpCarriers.read('erp-carriers')).toEqual(held)
})

it('a first list has nothing to be compared with', async () => {
  const { dependencies } = await aStore(success([jadlog]))

  expect(await compareErpCarriers(dependencies, [{ name: 'Loggi' }])).toMatchObject({
    ok: true,
    value: { heldSince: undefined, removed: [], lost: [{ name: 'Jadlog' }], cured: [] },
  })
})

it('without the shipping policies it does not look complete', async () => {
  const { dependencies } = await aStore(timeout)

  expect(await compareErpCarriers(dependencies, [{ name: 'Loggi' }])).toMatchObject({
    ok: true,
    value: { arePoliciesRead: false, lost: [] },
  })
})

it('a list that could not be imported is not compared', async () => {
  const { dependencies, calls } = await aStore(success([]))

  expect(await compareErpCarriers(dependencies, [{ id: ' ' }])).toMatchObject({
    ok: false,
    error: { kind: 'invalid-input', field: 'carriers.0' },
  })
  expect(calls).toEqual({ policies: 0, lists: 0 })
})
