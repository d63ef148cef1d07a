import { createMemoryOrderIntegrationStore } from '../adapters/memory/memory-order-integration-store'
import { createMemoryOrderLister } from '../adapters/memory/memory-order-lister'
import { createMemoryOrderReader } from '../adapters/memory/memory-order-reader'
import { failure, success } from '../lib/result'
import type { ListedOrder } from '../ports/order-lister'
import { aClock } from './builders'
import { createAccountMemory } from '../application/memory/account-memory'
import { CallAllowance } from '../application/reading/call-allowance'
import { readOrders } from '../application/reading/read-orders'
import { memoryCollections } from './memory-collections'

// A store whose connectors report nothing, and what reading its orders does.

export const now = '2026-11-23T12:34:00.000Z'
export const hour = 3_600_000
export const ago = (milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString()

export type Order = ListedOrder & { readonly affiliateId: string }

export const anOrder = (id: string, state: string | undefined, age = hour): Order => ({
  affiliateId: 'AMZ',
  orderId: `AMZ-${id}`,
  marketplaceOrderId: id,
  state,
  isInError: false,
  createdAt: ago(age),
  value: { amount: 1990, currency: 'BRL' },
})

/** What Orders answers of one order that nothing can be made of. */
export const unreadable = failure({
  kind: 'upstream',
  service: 'orders',
  operation: 'find',
  reason: 'unexpected-shape',
  retryable: false,
} as const)

export const aStore = (orders: Order[]) => {
  const clock = aClock(now)
  const asked: string[] = []
  let down = false
  const reader = () =>
    createMemoryOrderReader(
      orders.map((order) => ({
        ...order,
        since: order.createdAt,
        details: {
          createdAt: order.createdAt,
          shipBy: order.shipBy,
          items: [{ skuId: '1', marketplaceSkuId: undefined, quantity: 1, unitPrice: undefined }],
        },
      })),
      () => down,
    )
  const memory = createAccountMemory('replica')
  const dependencies = {
    ...memoryCollections(),
    clock,
    memory,
    affiliates: {
      list: async () => success([{ id: 'AMZ', name: 'Amazon', salesChannel: '2' }]),
    },
    lister: {
      list: (query: Parameters<ReturnType<typeof createMemoryOrderLister>['list']>[0]) =>
        createMemoryOrderLister(orders, () => down).list(query),
    },
    orders: {
      find: (id: string) => {
        asked.push(id)
        return reader().find(id)
      },
    },
    orderIntegrations: createMemoryOrderIntegrationStore(clock, () => memory.settings.rules),
  }
  const open = async () => {
    const viewed = await dependencies.memory.openSet.view({
      store: dependencies.orderIntegrations,
      clock,
    })
    if (!viewed.ok) throw new Error('The store answers')
    return viewed.value.rows.map(({ marketplaceOrderId, status }) => [marketplaceOrderId, status])
  }
  return {
    dependencies,
    clock,
    asked,
    open,
    read: () =>
      readOrders(dependencies, {
        isOver: () => false,
        calls: new CallAllowance(dependencies.memory.settings.known.callsPerSlice),
      }),
    setDown: (value: boolean) => (down = value),
  }
}
