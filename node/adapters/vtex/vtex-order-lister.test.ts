import { OrdersClient } from '../../clients/orders/client'
import { describeOrderLister } from '../../ports/order-lister.contract'
import { anIOContext } from '../../testing/io-context'
import { aFault, anAppToken, control, noFaults } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { createVtexOrderLister } from './vtex-order-lister'

const sandbox = useSandbox()

const orderIds = Array.from({ length: 104 }, (_, index) => `QQQ-${1000 + index}`)

beforeAll(async () => {
  const put = (orderId: string, body: object) =>
    control(sandbox, { method: 'PUT', path: `orders/demostore/${orderId}`, body })
  for (const [index, orderId] of orderIds.entries()) {
    await put(orderId, { createdAt: Date.UTC(2026, 10, 1, 0, index) })
  }
  await put('QQQ-1', { status: null })
})

describeOrderLister('VtexOrderLister', async () => {
  const token = await anAppToken(sandbox, 'demostore')
  return {
    lister: createVtexOrderLister(new OrdersClient(anIOContext('demostore', token))),
    affiliateId: 'QQQ',
    orderIds,
    incompleteId: 'QQQ-1',
    fail: async () => {
      await aFault(sandbox, { path: '/api/oms/*', status: 503 })
    },
    close: async () => {
      await noFaults(sandbox)
    },
  }
})

// https://developers.vtex.com/docs/guides/changes-in-vtex-features-behavior-to-handle-pii-data
it.each([
  [404, 'kept-elsewhere'],
  [410, 'kept-elsewhere'],
  [400, 'refused'],
])(
  'tells a store whose orders are at other paths by a list that is not there: %s',
  async (status, reason) => {
    const token = await anAppToken(sandbox, 'demostore')
    await aFault(sandbox, { path: '/api/oms/pvt/orders', status })
    const lister = createVtexOrderLister(new OrdersClient(anIOContext('demostore', token)))

    const listed = await lister.list({
      affiliateId: 'QQQ',
      createdFrom: '2026-11-01T00:00:00.000Z',
      createdTo: '2026-11-02T00:00:00.000Z',
      page: 1,
    })

    expect(listed).toMatchObject({ ok: false, error: { reason } })
    await noFaults(sandbox)
  },
)
