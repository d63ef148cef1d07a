import type { Reply } from '../../testing/send'
import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'

// Pricing: https://developers.vtex.com/docs/api-reference/pricing-api

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
})
afterAll(() => sandbox.stop())

const get = (token: string, path: string): Promise<Reply> =>
  sandbox.upstream('GET', `http://api.vtex.com/demostore/pricing/prices/${path}`, { token })

it('computes the price of an SKU in a trade policy, in units of the currency', async () => {
  await sandbox.control('PUT', 'store/demostore/skus/1002', { price: { '1': 1990, '2': 2490 } })
  const token = await sandbox.appToken()
  expect((await get(token, '1002/computed/1')).body).toMatchObject({ sellingPrice: 19.9 })
  expect((await get(token, '1002/computed/2')).body).toMatchObject({ sellingPrice: 24.9 })
})

it('answers 404 where there is no price (assumption)', async () => {
  expect((await get(await sandbox.appToken(), '1031/computed/4')).status).toBe(404)
})

it('needs the resource Read prices (Get computed price, Permissions)', async () => {
  expect((await get(await sandbox.userToken('operator'), '1001/computed/1')).status).toBe(200)
  expect((await get(await sandbox.userToken('viewer'), '1001/computed/1')).status).toBe(403)
  const foreign = await sandbox.appToken('secondstore')
  expect((await get(foreign, '1001/computed/1')).status).toBe(403)
})
