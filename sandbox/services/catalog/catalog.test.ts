import type { Reply } from '../../testing/send'
import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'

// Catalog: https://developers.vtex.com/docs/api-reference/catalog-api

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
})
afterAll(() => sandbox.stop())

const root = 'http://portal.vtexcommercestable.com.br/api/catalog_system/pvt/sku'
const get = (token: string, path: string): Promise<Reply> =>
  sandbox.upstream('GET', `${root}/${path}?an=demostore`, { token })

it('tells whether an SKU is active and which trade policies sell it', async () => {
  const token = await sandbox.appToken()
  expect((await get(token, 'stockkeepingunitbyid/1011')).body).toMatchObject({
    Id: 1011,
    IsActive: true,
    SalesChannels: [1],
    AlternateIds: { RefId: 'DEMO-1011' },
  })
  expect((await get(token, 'stockkeepingunitbyid/1007')).field('IsActive')).toBe(false)
})

it('finds an SKU by the code that the store gave it', async () => {
  const token = await sandbox.appToken()
  await sandbox.control('PUT', 'store/demostore/skus/1002', { refId: 'BLUE-42' })
  expect((await get(token, 'stockkeepingunitidbyrefid/BLUE-42')).body).toBe('1002')
})

it('answers 404 for what it does not have (assumption)', async () => {
  const token = await sandbox.appToken()
  expect((await get(token, 'stockkeepingunitbyid/900001')).status).toBe(404)
  expect((await get(token, 'stockkeepingunitidbyrefid/900001')).status).toBe(404)
})

it('needs the resource SKUs of Catalog (Get SKU and context, Permissions)', async () => {
  const path = 'stockkeepingunitbyid/1001'
  expect((await get(await sandbox.userToken('operator'), path)).status).toBe(200)
  expect((await get(await sandbox.userToken('viewer'), path)).status).toBe(403)
  expect((await get('nobody', path)).status).toBe(401)
})
