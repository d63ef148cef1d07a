import { createServer, type Server } from 'node:http'
import { startSandbox, type TestSandbox } from '../../testing/start-sandbox'

// VTEX's scheduler is in no reference; what is held here is an assumption (contributing/assumptions.md).

const host = 'http://portal.vtexcommercestable.com.br/api/scheduler'

const aSchedule = (different: object = {}) => ({
  id: 'order-integrations',
  request: {
    uri: 'https://demostore.myvtex.com/_v/private/a-route',
    method: 'POST',
    headers: { 'x-key': 'sesame' },
    body: {},
  },
  scheduler: { expression: '* * * * *', endDate: '2099-01-01T00:00:00' },
  ...different,
})

let sandbox: TestSandbox
let app: Server
let calls: unknown[] = []
let appStatus = 200

beforeAll(async () => {
  sandbox = await startSandbox('--orders', '0')
  app = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      calls.push(JSON.parse(text))
      response.writeHead(appStatus).end()
    })
  })
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
  const address = app.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const url = `http://127.0.0.1:${port}/`
  await sandbox.control('PUT', 'scheduler', { url })
})
afterAll(async () => {
  app.close()
  await sandbox.stop()
})
beforeEach(async () => {
  calls = []
  appStatus = 200
  await sandbox.control('DELETE', 'scheduler/schedules')
  await sandbox.set({
    schedulerPath: 'account',
    unchangedScheduleStatus: 304,
    shortestPeriodMinutes: 1,
    schedules: 'kept',
    scheduleHeaders: 'passed',
    scheduleCaller: 'app',
    clockOffsetMs: 0,
  })
})

const send = async (method: string, path: string, body?: object, headers?: object) =>
  sandbox.upstream(method, `${host}/${path}?version=4&an=demostore`, {
    headers: { VtexIdclientAutCookie: await sandbox.appToken(), ...headers },
    body,
  })

const put = async (body: object, path = 'master/demostore') =>
  (await send('PUT', path, body)).status

const pass = async () => (await sandbox.control('POST', 'scheduler/minutes')).body

describe('the scheduler', () => {
  it('calls what was registered with what it was given, minute by minute', async () => {
    expect(await put(aSchedule())).toBe(200)
    appStatus = 503

    expect(await pass()).toEqual([{ account: 'demostore', id: 'order-integrations', status: 503 }])
    expect(calls).toEqual([
      {
        caller: 'vtex.scheduler',
        account: 'demostore',
        workspace: 'master',
        method: 'POST',
        uri: 'https://demostore.myvtex.com/_v/private/a-route',
        headers: { 'x-key': 'sesame' },
        body: {},
      },
    ])
  })

  it('keeps to the expression', async () => {
    await put(
      aSchedule({ scheduler: { expression: '*/3 * * * *', endDate: '2099-01-01T00:00:00Z' } }),
    )

    for (let minute = 0; minute < 6; minute += 1) await pass()

    expect(calls).toHaveLength(2)
  })

  it('answers 304 to the same again, and 200 in the other reading', async () => {
    await put(aSchedule())

    expect(await put(aSchedule())).toBe(304)
    await sandbox.set({ unchangedScheduleStatus: 200 })
    expect(await put(aSchedule())).toBe(200)
  })

  it.each([
    ['a foreign address', { request: { ...aSchedule().request, uri: 'https://example.com/' } }],
    ['an unreadable expression', { scheduler: { ...aSchedule().scheduler, expression: 'hourly' } }],
    [
      'an end that is past',
      { scheduler: { ...aSchedule().scheduler, endDate: '2020-01-01T00:00:00' } },
    ],
    ['no method', { request: { uri: aSchedule().request.uri } }],
  ])('refuses %s', async (_, different) => {
    expect(await put(aSchedule(different))).toBe(400)
    expect(await pass()).toEqual([])
  })

  it('refuses a period that is shorter than allowed', async () => {
    await sandbox.set({ shortestPeriodMinutes: 5 })
    const every = (expression: string) =>
      aSchedule({ scheduler: { ...aSchedule().scheduler, expression } })

    expect([await put(every('* * * * *')), await put(every('*/5 * * * *'))]).toEqual([400, 200])
  })

  it('knows one form of the path at a time, and nobody without a token', async () => {
    await sandbox.set({ schedulerPath: 'app' })

    expect(await put(aSchedule())).toBe(404)
    expect(await put(aSchedule(), 'master/order-integrations')).toBe(200)
    const stranger = { VtexIdclientAutCookie: 'nobody' }
    expect((await send('PUT', 'master/order-integrations', aSchedule(), stranger)).status).toBe(401)
  })

  it('shows and removes one, and ends it by its date', async () => {
    await put(
      aSchedule({ scheduler: { ...aSchedule().scheduler, endDate: '2098-01-01T00:00:00' } }),
    )
    expect((await send('GET', 'master/demostore/order-integrations')).field('id')).toBe(
      'order-integrations',
    )
    await sandbox.set({ clockOffsetMs: 100 * 365 * 86_400_000 })
    expect(await pass()).toEqual([])
    expect((await send('DELETE', 'master/demostore/order-integrations')).status).toBe(204)
    expect((await send('GET', 'master/demostore/order-integrations')).status).toBe(404)
  })

  it('forgets, drops headers and calls as nobody where it is told to', async () => {
    await sandbox.set({ schedules: 'forgotten' })
    expect(await put(aSchedule())).toBe(200)
    expect(await pass()).toEqual([])

    await sandbox.set({ schedules: 'kept', scheduleHeaders: 'dropped', scheduleCaller: 'nobody' })
    await put(aSchedule())
    await pass()
    expect(calls).toMatchObject([{ caller: null, headers: {} }])
  })
})
