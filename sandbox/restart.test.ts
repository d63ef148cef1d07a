import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fieldOf } from './testing/send'
import { startSandbox } from './testing/start-sandbox'

it('keeps tokens, connectors, documents, orders and the store when it is killed', async () => {
  const data = await mkdtemp(join(tmpdir(), 'sandbox-'))
  const endpoint = 'http://127.0.0.1:4000/_v/private/x'
  const url = 'http://api.vtex.com/api/dataentities/E'
  const before = await startSandbox('--data', data, '--orders', '50')
  const token = await before.appToken()
  const session = await before.userToken('owner')
  await before.control('PUT', 'connectors/demostore-amz', { endpoint })
  const schema = { properties: { n: { type: 'integer' } }, 'v-indexed': ['n'] }
  await before.upstream('PUT', `${url}/schemas/v1?an=demostore`, { token, body: schema })
  await before.upstream('PUT', `${url}/documents/a?an=demostore`, { token, body: { n: 1 } })
  await before.control('PUT', 'store/demostore/skus/1003', { stock: 7 })
  await before.control('PUT', 'store/demostore/settings', { minimumItems: 2 })
  await before.control('PUT', 'people/erp/demostore/carriers', ['Demo Express'])
  await before.stop('SIGKILL')

  const after = await startSandbox('--data', data, '--orders', '99')
  const read = await after.upstream('GET', `${url}/documents/a?an=demostore&_fields=n`, { token })
  expect(read.body).toEqual({ n: 1 })
  const search = `${url}/search?an=demostore&_schema=v1&_where=n%3D1&_fields=id`
  expect((await after.upstream('GET', search, { token })).body).toEqual([{ id: 'a' }])
  const vtexId = `http://vtexid.vtex.com.br/api/vtexid/pub/authenticated/user?authToken=${session}`
  expect((await after.upstream('GET', vtexId)).field('user')).toBe('owner@example.com')
  expect((await after.control('GET', 'connectors')).text).toContain(endpoint)
  const kept = (path: string): Promise<unknown> =>
    after.control('GET', path).then(({ body }) => body)
  expect(await kept('store/demostore/skus/1003')).toMatchObject({ stock: { '1_1': 7 } })
  expect(await kept('store/demostore/settings')).toMatchObject({ minimumItems: 2 })
  expect(await kept('people/erp/demostore/carriers')).toEqual(['Demo Express'])
  const orders = 'http://portal.vtexcommercestable.com.br/api/oms/pvt/orders?an=demostore'
  const list = await after.upstream('GET', orders, { token })
  expect(fieldOf(list.field('paging'), 'total')).toBeLessThanOrEqual(50)
  await after.stop()
  await rm(data, { recursive: true })
})

it('ends with 0 on SIGTERM and when its parent lets go of it', async () => {
  const told = await startSandbox('--empty')
  await told.stop('SIGTERM')
  expect(told.process.exitCode).toBe(0)
  const left = await startSandbox('--empty')
  const exited = new Promise((resolve) => left.process.once('exit', resolve))
  left.process.disconnect()
  expect(await exited).toBe(0)
})
