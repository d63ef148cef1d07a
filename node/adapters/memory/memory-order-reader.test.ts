import { describeOrderReader } from '../../ports/order-reader.contract'
import { createMemoryOrderReader } from './memory-order-reader'

describeOrderReader('MemoryOrderReader', async () => {
  let down = false
  const existing = { orderId: 'AMZ-1', state: 'handling' }
  return {
    reader: createMemoryOrderReader([{ ...existing, isInError: false, details: {} }], () => down),
    existing,
    fail: async () => {
      down = true
    },
    close: async () => undefined,
  }
})
