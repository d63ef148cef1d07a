import type { Reply } from '../../testing/send'
import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'

// Cancel order: https://developers.vtex.com/docs/api-reference/orders-api#post-/api/oms/pvt/orders/-orderId-/cancel
// Canceling orders: https://help.vtex.com/en/docs/tutorials/canceling-orders, read 2026-11-30

let sandbox: TestSandbox
let token: string

const portal = 'http://portal.vtexcommercestable.com.br/api/oms/pvt/orders'
const cancel = (orderId: string, by = token): Promise<Reply> =>
  sandbox.upstream('POST', `${portal}/${orderId}/cancel?an=demostore`, {
    token: by,
    body: { reason: 'Declined' },
  })
const get = (orderId: string): Promise<Reply> =>
  sandbox.upstream('GET', `${portal}/${orderId}?an=demostore`, { token })
const stateOf = async (orderId: string): Promise<unknown> => (await get(orderId)).field('status')
const put = (orderId: string, facts: object): Promise<Reply> =>
  sandbox.control('PUT', `orders/demostore/${orderId}`, facts)
const held = { status: 'waiting-for-manual-authorization' }

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
  token = await sandbox.userToken('operator')
})
afterAll(() => sandbox.stop())

it('cancels an order that waits for the store, with its reason', async () => {
  await put('AMZ-1', held)
  expect((await cancel('AMZ-1')).body).toMatchObject({ orderId: 'AMZ-1' })
  expect((await get('AMZ-1')).body).toMatchObject({ status: 'canceled', cancelReason: 'Declined' })
})

it('asks for a second cancel from ready for handling on (Canceling orders)', async () => {
  await put('AMZ-2', { status: 'ready-for-handling' })
  await cancel('AMZ-2')
  expect(await stateOf('AMZ-2')).toBe('request-cancel')
  await cancel('AMZ-2')
  expect(await stateOf('AMZ-2')).toBe('canceled')
})

it.each([
  ['invoiced', { status: 'invoiced' }],
  ['partly invoiced', { ...held, invoices: ['NF-1'] }],
  ['incomplete', { status: null }],
])(
  'refuses one that is %s, and changes nothing (Orders that cannot be canceled)',
  async (_, facts) => {
    await put('AMZ-3', { invoices: [], ...facts })
    expect((await cancel('AMZ-3')).status).toBe(400)
    expect(await stateOf('AMZ-3')).toBe(facts.status)
  },
)

it('shows the invoice of a part as a package', async () => {
  await put('AMZ-4', { ...held, invoices: ['NF-1'] })
  const packages = [{ invoiceNumber: 'NF-1' }]
  expect((await get('AMZ-4')).body).toMatchObject({
    allowCancellation: false,
    packageAttachment: { packages },
  })
})

it('knows the other readings of what is canceled before it is handled', async () => {
  await sandbox.set({ cancelBeforeHandling: 'through-cancel' })
  await put('AMZ-5', held)
  await cancel('AMZ-5')
  expect(await stateOf('AMZ-5')).toBe('cancel')
  await sandbox.set({ clockOffsetMs: 3_000 })
  expect(await stateOf('AMZ-5')).toBe('canceled')
  await sandbox.set({ cancelBeforeHandling: 'requests', clockOffsetMs: 0 })
  await put('AMZ-6', held)
  await cancel('AMZ-6')
  expect(await stateOf('AMZ-6')).toBe('request-cancel')
  await sandbox.set({ cancelBeforeHandling: 'at-once' })
})

it('needs the resource Cancel order of a person, and its policy of an app (Permissions)', async () => {
  await put('AMZ-7', held)
  expect((await cancel('AMZ-7', await sandbox.userToken('viewer'))).status).toBe(403)
  const policies = ['OMSViewer', 'ListOrders']
  const issued = await sandbox.control('POST', 'app-tokens', { account: 'demostore', policies })
  expect((await cancel('AMZ-7', String(issued.field('token')))).status).toBe(403)
  expect(await stateOf('AMZ-7')).toBe(held.status)
  expect((await cancel('AMZ-nobody')).status).toBe(404)
})
