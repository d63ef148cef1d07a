import { createSandbox, type Sandbox } from '../../../sandbox'
import { defaultReadingRules } from '../../domain/orders/lateness'
import { MasterDataClient } from '../../clients/master-data/client'
import { describeOrderIntegrationStore } from '../../ports/order-integration-store.contract'
import { aClock, aFactRecord, aKey } from '../../testing/builders'
import { anIOContext } from '../../testing/io-context'
import { anAppToken, control } from '../../testing/sandbox'
import { createMasterDataKnowledge } from './master-data'
import { createMasterDataOrderIntegrationStore } from './master-data-order-integration-store'

// VTEX does not document how a failed condition is answered, nor what a condition does on a missing document.
// The promises must hold under every reading.
const readings = [
  { failedCondition: 'error', conditionOnMissingDocument: 'creates' },
  { failedCondition: 'error', conditionOnMissingDocument: 'refuses' },
  { failedCondition: 'silent', conditionOnMissingDocument: 'creates' },
  { failedCondition: 'silent', conditionOnMissingDocument: 'refuses' },
] as const

let sandbox: Sandbox
let token: string
let workspaces = 0

beforeAll(async () => {
  sandbox = await createSandbox({ orders: 0 })
  process.env.http_proxy = sandbox.url
  token = await anAppToken(sandbox, 'demostore')
})
afterAll(async () => {
  delete process.env.http_proxy
  await sandbox.close()
})

describe.each(readings)(
  'where a failed condition is $failedCondition and on a missing document it $conditionOnMissingDocument',
  (reading) => {
    beforeAll(() => {
      const body = { ...reading, searchLagMs: 0 }
      return control(sandbox, { method: 'PUT', path: 'settings', body })
    })

    describeOrderIntegrationStore('MasterDataOrderIntegrationStore', async () => {
      workspaces += 1
      const clock = aClock()
      const replica = () =>
        createMasterDataOrderIntegrationStore(
          {
            client: new MasterDataClient(anIOContext('demostore', token)),
            scope: { account: 'demostore', workspace: `test${workspaces}` },
            knowledge: createMasterDataKnowledge(),
          },
          clock,
          () => defaultReadingRules,
        )
      return {
        store: replica(),
        otherReplica: replica(),
        flush: async () => undefined,
        close: async () => undefined,
      }
    })
  },
)

describe('a write that something in between answers in place of Master Data', () => {
  afterEach(() => control(sandbox, { method: 'DELETE', path: 'faults' }))

  it.each(['PATCH', 'PUT'])('is not taken for stored (%s)', async (method) => {
    await control(sandbox, { method: 'PUT', path: 'settings', body: { failedCondition: 'error' } })
    const store = createMasterDataOrderIntegrationStore(
      {
        client: new MasterDataClient(anIOContext('demostore', token)),
        scope: { account: 'demostore', workspace: `between${method.toLowerCase()}` },
        knowledge: createMasterDataKnowledge(),
      },
      aClock(),
      () => defaultReadingRules,
    )
    if (method === 'PUT') await store.update(aKey(), () => aFactRecord())
    const page = { method, path: '/documents', status: 200, body: '<html>' }
    await control(sandbox, { method: 'POST', path: 'faults', body: page })

    const updated = await store.update(aKey(), () => aFactRecord({ status: 'REFUSED' }))

    expect(updated).toMatchObject({ ok: false, error: { reason: 'unexpected-shape' } })
  })
})
