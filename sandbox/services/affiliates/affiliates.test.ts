import type { Reply } from '../../testing/send'
import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'

// Affiliates: https://developers.vtex.com/docs/api-reference/marketplace-apis

let sandbox: TestSandbox

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
})
afterAll(() => sandbox.stop())

const portal = 'http://portal.vtexcommercestable.com.br/api/fulfillment/pvt/affiliates'
const get = (token: string, path = ''): Promise<Reply> =>
  sandbox.upstream('GET', `${portal}${path}?an=demostore`, { token })

it('name the trade policy of each marketplace', async () => {
  const token = await sandbox.appToken()
  const { body } = await get(token)
  expect(body).toMatchObject([
    { id: 'AMZ', name: 'Amazon', salesChannel: '1' },
    { id: 'MLB', name: 'Mercado Livre', salesChannel: '2' },
    { id: 'MGL', salesChannel: '3' },
    { id: 'AME', salesChannel: '4' },
    { id: 'SHP', salesChannel: '5' },
  ])
  expect((await get(token, '/SHP')).field('id')).toBe('SHP')
  expect((await get(token, '/XYZ')).status).toBe(404)
})

it('need the permission to save the configuration, even to be read', async () => {
  expect((await get(await sandbox.userToken('owner'))).status).toBe(200)
  expect((await get(await sandbox.userToken('operator'))).status).toBe(403)
  expect((await get('nobody')).status).toBe(401)
})

it('are read by an app that declares the policy, unless VTEX asks for another', async () => {
  const policies = ['SaveOrderFormConfiguration']
  const tokenOf = async (declared: readonly string[]): Promise<string> => {
    const body = { account: 'demostore', policies: declared }
    return String((await sandbox.control('POST', 'app-tokens', body)).field('token'))
  }
  expect((await get(await tokenOf(policies))).status).toBe(200)
  expect((await get(await tokenOf(['OMSViewer']))).status).toBe(403)
  await sandbox.set({ affiliatesForApps: 'refuses' })
  const refused = await get(await tokenOf(policies))
  await sandbox.set({ affiliatesForApps: 'with-policy' })
  expect(refused.status).toBe(403)
})
