import { createServer, type Server } from 'node:http'

import { fieldOf, type Reply } from '../testing/send'
import { startSandbox, type TestSandbox } from '../testing/start-sandbox'

// An app that asks a demo connector to send orders again, as far as the connector can tell.

let sandbox: TestSandbox
let app: Server
let asked: readonly string[] = []
let said: unknown[] = []

const connector = 'people/connectors/demostore-amz'

beforeAll(async () => {
  sandbox = await startSandbox('--empty')
  app = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      if (request.method === 'GET') {
        const requests = asked.map((id) => ({
          key: `key-${id}`,
          marketplaceOrderId: id,
          attempt: 1,
          since: '2026-11-23T12:00:00.000Z',
        }))
        response.end(JSON.stringify({ requests }))
        return
      }
      if (request.url?.includes('/resend-requests/')) said.push(JSON.parse(text))
      response.end('{}')
    })
  })
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
  const address = app.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const endpoint = `http://127.0.0.1:${port}/amz`
  await sandbox.control('PUT', 'connectors/demostore-amz', { endpoint })
})
afterAll(async () => {
  app.close()
  await sandbox.stop()
})
beforeEach(() => {
  said = []
})

const poll = (): Promise<Reply> => sandbox.control('POST', `${connector}/poll-resend-requests`)

const found = async (id: string): Promise<number> => {
  const token = await sandbox.appToken()
  const root = 'http://demostore.vtexcommercestable.com.br/api/oms/pvt/orders'
  return (await sandbox.upstream('GET', `${root}/AMZ-${id}`, { token })).status
}

const refusedOrder = async (id: string): Promise<void> => {
  const input = { marketplaceOrderId: id, skuId: '1003', sla: 'Normal', facts: false }
  await sandbox.control('PUT', 'store/demostore/skus/1003', { stock: 0 })
  await sandbox.control('POST', `${connector}/place-order`, input)
  await sandbox.control('PUT', 'store/demostore/skus/1003', { stock: 50 })
  asked = [id]
}

describe('a demo connector that is asked to send an order again', () => {
  it('sends the same order once for each key, and answers each time', async () => {
    await sandbox.control('PUT', `${connector}/resending`, {})
    await refusedOrder('911-1')
    expect(await found('911-1')).toBe(404)
    expect(fieldOf((await poll()).body, 'sent')).toBe(1)
    expect(await found('911-1')).toBe(200)
    expect(fieldOf((await poll()).body, 'sent')).toBe(0)
    expect(said).toEqual([{ result: 'accepted' }, { result: 'accepted' }])
  })

  it('can refuse, and says why', async () => {
    await refusedOrder('911-2')
    const manners = { answer: 'refused', reason: 'Too old' }
    await sandbox.control('PUT', `${connector}/resending`, manners)
    await poll()
    expect(await found('911-2')).toBe(404)
    expect(said).toEqual([{ result: 'refused', reason: 'Too old' }])
  })

  it('can accept and do nothing, answer twice, or never', async () => {
    await refusedOrder('911-3')
    await sandbox.control('PUT', `${connector}/resending`, { sends: 0, answers: 2 })
    await poll()
    expect(await found('911-3')).toBe(404)
    expect(said).toHaveLength(2)
    await sandbox.control('PUT', `${connector}/resending`, { answer: 'nothing' })
    await poll()
    expect(said).toHaveLength(2)
  })
})
