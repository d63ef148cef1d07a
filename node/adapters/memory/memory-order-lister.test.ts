import { describeOrderLister } from '../../ports/order-lister.contract'
import { createMemoryOrderLister } from './memory-order-lister'

describeOrderLister('MemoryOrderLister', async () => {
  let down = false
  const anOrder = (index: number, state: string | undefined) => ({
    affiliateId: 'AMZ',
    orderId: `AMZ-${index}`,
    state,
    isInError: false,
    createdAt: new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString(),
  })
  const orders = Array.from({ length: 120 }, (_, index) => anOrder(index, 'handling'))
  return {
    lister: createMemoryOrderLister([...orders, anOrder(500, undefined)], () => down),
    affiliateId: 'AMZ',
    orderIds: orders.map(({ orderId }) => orderId),
    incompleteId: 'AMZ-500',
    fail: async () => {
      down = true
    },
    close: async () => undefined,
  }
})
