import { createHmac } from 'node:crypto'
import { z } from 'zod'

import { createSandbox, type Sandbox } from '../../sandbox'
import { RelayClient } from '../clients/relay/client'
import { anIOContext } from '../testing/io-context'
import { control } from '../testing/sandbox'
import { createHttpAlarmSender } from './http-alarm-sender'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await createSandbox({ orders: 0 })
  process.env.http_proxy = sandbox.url
})
afterAll(async () => {
  delete process.env.http_proxy
  await sandbox.close()
})
beforeEach(() => control(sandbox, { method: 'DELETE', path: 'people/connector-inbox' }))

const received = async () =>
  z
    .array(z.object({ host: z.string(), bodyBase64: z.string(), headers: z.record(z.string()) }))
    .parse(await control(sandbox, { method: 'GET', path: 'people/connector-inbox' }))

const senderTo = (...addresses: readonly string[]) =>
  createHttpAlarmSender(new RelayClient(anIOContext('demostore', 'none')), {
    resolve: async () => addresses,
  })

const message = {
  address: new URL('https://alarms.demo-store.example/vtex'),
  idempotencyKey: 'a1-started',
  timestamp: '2026-11-23T12:00:00.000Z',
  signature: createHmac('sha256', 'secret')
    .update('2026-11-23T12:00:00.000Z.{"é":1}')
    .digest('hex'),
  body: '{"é":1}',
}

describe('sending an alarm', () => {
  it('brings the body byte for byte, with what proves who sent it', async () => {
    expect(await senderTo('93.184.216.12').send(message)).toEqual({ ok: true, value: undefined })
    const [entry] = await received()
    const body = Buffer.from(entry?.bodyBase64 ?? '', 'base64').toString('utf8')
    const timestamp = entry?.headers['x-order-integrations-timestamp'] ?? ''

    expect(body).toBe('{"é":1}')
    expect(entry?.headers).toMatchObject({ 'idempotency-key': 'a1-started' })
    expect(entry?.headers['x-order-integrations-signature']).toBe(
      createHmac('sha256', 'secret').update(`${timestamp}.${body}`).digest('hex'),
    )
  })

  it('goes nowhere inside', async () => {
    expect(await senderTo('93.184.216.12', '10.0.0.1').send(message)).toMatchObject({
      ok: false,
      error: { reason: 'refused' },
    })
    expect(await received()).toEqual([])
  })

  it('is one attempt, and says how it failed', async () => {
    const fault = { method: 'POST', path: '/vtex', status: 503, times: 1 }
    await control(sandbox, { method: 'POST', path: 'faults', body: fault })

    expect(await senderTo('93.184.216.12').send(message)).toMatchObject({
      ok: false,
      error: { reason: 'server-error', status: 503, retryable: true },
    })
    expect(await received()).toEqual([])
  })
})
