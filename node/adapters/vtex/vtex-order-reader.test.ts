import { OrdersAsUserClient } from '../../clients/orders/as-user-client'
import { OrdersClient } from '../../clients/orders/client'
import { describeOrderReader } from '../../ports/order-reader.contract'
import { anIOContext } from '../../testing/io-context'
import { aFault, anAppToken, aSeededOrder, noFaults } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { createVtexOrderReader } from './vtex-order-reader'

const sandbox = useSandbox({ orders: 20 })

describeOrderReader('VtexOrderReader', async () => {
  const token = await anAppToken(sandbox, 'demostore')
  return {
    reader: createVtexOrderReader(new OrdersClient(anIOContext('demostore', token))),
    existing: await aSeededOrder(sandbox, token),
    fail: async () => {
      await aFault(sandbox, { path: '/api/oms/*', status: 503 })
    },
    close: async () => {
      await noFaults(sandbox)
    },
  }
})

test.each([null, ''])(
  'takes an answer of nothing (%p) for no answer, not for an absent order',
  async (body) => {
    const token = await anAppToken(sandbox, 'demostore')
    await aFault(sandbox, { path: '/api/oms/*', status: 200, body })
    const context = anIOContext('demostore', token)
    for (const client of [new OrdersClient(context), new OrdersAsUserClient(context)]) {
      expect(await createVtexOrderReader(client).find('AMZ-1')).toMatchObject({
        error: { reason: 'unexpected-shape' },
      })
    }
    await noFaults(sandbox)
  },
)
