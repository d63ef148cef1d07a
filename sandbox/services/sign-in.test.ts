import { startSandbox, type TestSandbox } from '../testing/start-sandbox'
import type { Reply } from '../testing/send'

// The routes that the @auth directive and the LicenseManager client of @vtex/api call; VTEX's
// reference does not describe them. https://github.com/vtex/node-vtex-api

let sandbox: TestSandbox
let appToken: string

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
  appToken = await sandbox.appToken()
})
afterAll(() => sandbox.stop())

const whoIs = (token: string): Promise<Reply> =>
  sandbox.upstream(
    'GET',
    `http://vtexid.vtex.com.br/api/vtexid/pub/authenticated/user?authToken=${token}`,
    { headers: { 'proxy-authorization': appToken } },
  )

const granted = (user: string, pair: string, token = appToken): Promise<Reply> => {
  const [product, resource] = pair.split('/')
  const path = `accounts/demostore/products/${product}/logins/${user}@example.com/resources/${resource}/granted`
  const root = 'http://demostore.vtexcommercestable.com.br/api/license-manager/pvt'
  return sandbox.upstream('GET', `${root}/${path}`, { headers: { authorization: token } })
}

describe('VTEX ID', () => {
  it('says who a user token belongs to and of which account', async () => {
    const token = await sandbox.userToken('operator', 'secondstore')
    expect((await whoIs(token)).body).toMatchObject({
      user: 'operator@example.com',
      account: 'secondstore',
      userId: expect.any(String),
    })
  })

  it('says it also to who sends the token in a body (Check authenticated user)', async () => {
    const token = await sandbox.userToken('operator', 'secondstore')
    const validate = (body: object) =>
      sandbox.upstream(
        'POST',
        'http://portal.vtexcommercestable.com.br/api/vtexid/credential/validate?an=secondstore',
        { body },
      )

    expect(await validate({ token })).toMatchObject({
      status: 200,
      body: { authStatus: 'Success', user: 'operator@example.com', account: 'secondstore' },
    })
    expect(await validate({ token: 'nobody' })).toMatchObject({ status: 401 })
  })

  it.each([
    ['null', 200, 'null'],
    ['unauthorized', 401, '{"authStatus":"WrongCredentials"}'],
  ])('answers an unknown token with %s (assumption)', async (reading, status, text) => {
    await sandbox.set({ unknownUserToken: reading })
    expect(await whoIs('nobody')).toMatchObject({ status, text })
    expect(await whoIs(appToken)).toMatchObject({ status, text })
  })

  it('forgets a user token after 24 hours (User token authentication)', async () => {
    const token = await sandbox.userToken('owner')
    await sandbox.set({ unknownUserToken: 'null', clockOffsetMs: 24 * 60 * 60_000 })
    expect((await whoIs(token)).body).toBeNull()
    await sandbox.set({ clockOffsetMs: 0 })
  })
})

describe('License Manager', () => {
  it.each([
    ['owner', [true, true, true, true]],
    ['operator', [true, true, true, false]],
    ['viewer', [true, false, false, false]],
  ])('grants the %s what the role may do', async (user, expected) => {
    const pairs = [
      '19/ListOrders',
      '19/WorkflowAction',
      '65/read_prices',
      '5/SaveOrderFormConfiguration',
    ]
    const answers = await Promise.all(pairs.map((pair) => granted(user, pair)))
    expect(answers.map(({ body }) => body)).toEqual(expected)
  })

  it.each([
    '19/ChangeOrderStatus',
    '19/SaveOrderFormConfiguration',
    '65/ReadPrices',
    '0/ListOrders',
  ])('grants %s to nobody: no such pair is in its table', async (pair) => {
    expect(await granted('owner', pair)).toMatchObject({ status: 200, body: false })
  })

  it('grants a resource no more once it is taken from the role, and again when it is given back', async () => {
    const take = (...without: readonly object[]): Promise<Reply> =>
      sandbox.control('PUT', 'roles/operator', { without })
    await take({ product: '19', key: 'WorkflowAction' })
    const [taken, kept, other] = await Promise.all([
      granted('operator', '19/WorkflowAction'),
      granted('operator', '19/ListOrders'),
      granted('owner', '19/WorkflowAction'),
    ])
    await take()
    const back = await granted('operator', '19/WorkflowAction')

    expect([taken, kept, other, back].map(({ body }) => body)).toEqual([false, true, true, true])
  })

  it('takes no resource from a role that is not in its table', async () => {
    const without = [{ product: '19', key: 'ChangeOrderStatus' }]
    expect((await sandbox.control('PUT', 'roles/owner', { without })).status).toBe(400)
    expect((await sandbox.control('PUT', 'roles/root', { without: [] })).status).toBe(404)
  })

  it('grants nothing to a stranger, and answers no other account', async () => {
    expect((await granted('stranger', '19/ListOrders')).body).toBe(false)
    const foreign = await sandbox.appToken('secondstore')
    expect((await granted('owner', '19/ListOrders', foreign)).status).toBe(403)
    expect((await granted('owner', '19/ListOrders', 'nobody')).status).toBe(401)
  })

  it('lets a user token see by status whether it may access a resource', async () => {
    const access = async (user: 'owner' | 'viewer'): Promise<number> => {
      const token = await sandbox.userToken(user)
      const url =
        'http://portal.vtexcommercestable.com.br/api/license-manager/resources/SaveOrderFormConfiguration/access?an=demostore'
      return (await sandbox.upstream('GET', url, { token })).status
    }
    expect(await access('owner')).toBe(200)
    expect(await access('viewer')).toBe(403)
  })
})
