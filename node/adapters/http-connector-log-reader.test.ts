import { createSandbox, type Sandbox } from '../../sandbox'
import { RelayClient } from '../clients/relay/client'
import { anIOContext } from '../testing/io-context'
import { control } from '../testing/sandbox'
import { createHttpConnectorLogReader } from './http-connector-log-reader'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await createSandbox({ orders: 0 })
  process.env.http_proxy = sandbox.url
})
afterAll(async () => {
  delete process.env.http_proxy
  await sandbox.close()
})

const readerAt = (...addresses: readonly string[]) =>
  createHttpConnectorLogReader(new RelayClient(anIOContext('demostore', 'none')), {
    resolve: async () => addresses,
  })

const query = (day: string) => ({
  address: new URL('https://orders.demo-hub.example/v1/'),
  account: 'demostore',
  day,
})

const log = (day: string, Status = 'Error') =>
  control(sandbox, {
    method: 'POST',
    path: 'people/connector-logs/demostore',
    body: { at: `${day}T10:00:00.000Z`, entries: [{ id: '1', Status }] },
  })

describe("reading a connector's log", () => {
  it('brings the entries of the day, whatever their status', async () => {
    await log('2026-11-20')
    await log('2026-11-21', 'Success')
    await log('2026-11-21', 'Alert')

    expect(await readerAt('93.184.216.11').read(query('2026-11-21'))).toEqual({
      ok: true,
      value: {
        Messages: [
          { id: '1', Status: 'Success' },
          { id: '1', Status: 'Alert' },
        ],
      },
    })
  })

  it('goes nowhere inside', async () => {
    expect(await readerAt('93.184.216.11', '10.0.0.1').read(query('2026-11-20'))).toMatchObject({
      ok: false,
      error: { reason: 'refused' },
    })
  })

  it.each([
    ['a server error', { status: 503 }, { reason: 'server-error', retryable: true }],
    ['a redirect', { status: 302 }, { reason: 'refused', retryable: false }],
    [
      'what is no JSON',
      { status: 200, body: 'Jane Example' },
      { reason: 'unexpected-shape', retryable: false },
    ],
  ])('fails at %s without repeating it', async (_, fault, error) => {
    const body = { method: 'GET', host: 'orders.demo-hub.example', path: '/*', times: 1, ...fault }
    await control(sandbox, { method: 'POST', path: 'faults', body })
    const read = await readerAt('93.184.216.11').read(query('2026-11-20'))

    expect(read).toMatchObject({ ok: false, error })
    expect(JSON.stringify(read)).not.toContain('Jane')
  })
})
