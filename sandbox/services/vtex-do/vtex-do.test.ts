import { fieldOf, type Reply } from '../../testing/send'
import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'

// VTEX DO: https://developers.vtex.com/docs/api-reference/vtex-do-api

let sandbox: TestSandbox
let token: string

const portal = 'http://portal.vtexcommercestable.com.br/api'
const openOf = async (orderId: string): Promise<readonly unknown[]> => {
  const address = `${portal}/do/tasks?an=demostore&target.id=${orderId}&status=Open`
  const items = (await sandbox.upstream('GET', address, { token })).field('items')
  return Array.isArray(items) ? items : []
}
const cancel = (orderId: string): Promise<Reply> =>
  sandbox.upstream('POST', `${portal}/oms/pvt/orders/${orderId}/cancel?an=demostore`, {
    token,
    body: { reason: 'Declined' },
  })
const hold = (orderId: string): Promise<Reply> =>
  sandbox.control('PUT', `orders/demostore/${orderId}`, {
    status: 'waiting-for-manual-authorization',
  })

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
  token = await sandbox.userToken('operator')
})
afterAll(() => sandbox.stop())

it('has a task about an order that waits for the store, which outlives it (assumption)', async () => {
  await hold('AMZ-1')
  const [task] = await openOf('AMZ-1')
  expect(task).toMatchObject({ domain: 'oms', target: [{ id: 'AMZ-1', type: 'order' }] })
  await cancel('AMZ-1')
  expect(await openOf('AMZ-1')).toHaveLength(1)

  const address = `${portal}/do/tasks/${String(fieldOf(task, 'id'))}?an=demostore`
  const closed = await sandbox.upstream('PUT', address, { token, body: { status: 'Closed' } })
  expect(closed.body).toMatchObject({ status: 'Closed' })
  expect(await openOf('AMZ-1')).toEqual([])
})

it('has one that ends with its order, in the other reading', async () => {
  await sandbox.set({ taskOfCanceledOrder: 'closes' })
  await hold('AMZ-2')
  await cancel('AMZ-2')
  expect(await openOf('AMZ-2')).toEqual([])
  await sandbox.set({ taskOfCanceledOrder: 'stays-open' })
})

it('has none about other orders, and none for who has no token', async () => {
  await sandbox.control('PUT', 'orders/demostore/AMZ-3', { status: 'handling' })
  expect(await openOf('AMZ-3')).toEqual([])
  expect((await sandbox.upstream('GET', `${portal}/do/tasks?an=demostore`, {})).status).toBe(401)
})
