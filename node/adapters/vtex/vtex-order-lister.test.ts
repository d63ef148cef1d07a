import { createSandbox } from '../../../sandbox'
import { OrdersClient } from '../../clients/orders/client'
import { describeOrderLister } from '../../ports/order-lister.contract'
import { anIOContext } from '../../testing/io-context'
import { anAppToken, control } from '../../testing/sandbox'
import { createVtexOrderLister } from './vtex-order-lister'

describeOrderLister('VtexOrderLister', async () => {
  const sandbox = await createSandbox({ orders: 0 })
  process.env.http_proxy = sandbox.url
  const token = await anAppToken(sandbox, 'demostore')
  const put = (orderId: string, body: object) =>
    control(sandbox, { method: 'PUT', path: `orders/demostore/${orderId}`, body })
  const orderIds = Array.from({ length: 104 }, (_, index) => `QQQ-${1000 + index}`)
  for (const [index, orderId] of orderIds.entries()) {
    await put(orderId, { createdAt: Date.UTC(2026, 10, 1, 0, index) })
  }
  await put('QQQ-1', { status: null })
  return {
    lister: createVtexOrderLister(new OrdersClient(anIOContext('demostore', token))),
    affiliateId: 'QQQ',
    orderIds,
    incompleteId: 'QQQ-1',
    fail: async () => {
      await control(sandbox, {
        method: 'POST',
        path: 'faults',
        body: { path: '/api/oms/*', status: 503 },
      })
    },
    close: async () => {
      delete process.env.http_proxy
      await sandbox.close()
    },
  }
})
