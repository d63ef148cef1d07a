import { createSandbox } from '../../../sandbox'
import { OrdersAsUserClient } from '../../clients/orders/as-user-client'
import { OrdersClient } from '../../clients/orders/client'
import { describeOrderReader } from '../../ports/order-reader.contract'
import { anIOContext } from '../../testing/io-context'
import { anAppToken, aSeededOrder, control } from '../../testing/sandbox'
import { createVtexOrderReader } from './vtex-order-reader'

describeOrderReader('VtexOrderReader', async () => {
  const sandbox = await createSandbox({ orders: 20 })
  process.env.http_proxy = sandbox.url
  const token = await anAppToken(sandbox, 'demostore')
  return {
    reader: createVtexOrderReader(new OrdersClient(anIOContext('demostore', token))),
    existing: await aSeededOrder(sandbox, token),
    fail: async () => {
      const body = { path: '/api/oms/*', status: 503 }
      await control(sandbox, { method: 'POST', path: 'faults', body })
    },
    close: async () => {
      delete process.env.http_proxy
      await sandbox.close()
    },
  }
})

test.each([null, ''])(
  'takes an answer of nothing (%p) for no answer, not for an absent order',
  async (body) => {
    const sandbox = await createSandbox({ orders: 20 })
    process.env.http_proxy = sandbox.url
    const token = await anAppToken(sandbox, 'demostore')
    await control(sandbox, {
      method: 'POST',
      path: 'faults',
      body: { path: '/api/oms/*', status: 200, body },
    })
    const context = anIOContext('demostore', token)
    for (const client of [new OrdersClient(context), new OrdersAsUserClient(context)]) {
      expect(await createVtexOrderReader(client).find('AMZ-1')).toMatchObject({
        error: { reason: 'unexpected-shape' },
      })
    }
    delete process.env.http_proxy
    await sandbox.close()
  },
)
