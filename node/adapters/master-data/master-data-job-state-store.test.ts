import { createSandbox, type Sandbox } from '../../../sandbox'
import { MasterDataClient } from '../../clients/master-data/client'
import { describeJobStateStore } from '../../ports/job-state-store.contract'
import { anIOContext } from '../../testing/io-context'
import { failure, success } from '../../lib/result'
import { anAppToken, control } from '../../testing/sandbox'
import { createMasterDataKnowledge } from './master-data'
import { createMasterDataJobStateStore } from './master-data-job-state-store'

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

const replica = () =>
  createMasterDataJobStateStore({
    client: new MasterDataClient(anIOContext('demostore', token)),
    scope: { account: 'demostore', workspace: `test${workspaces}` },
    knowledge: createMasterDataKnowledge(),
  })

describeJobStateStore('MasterDataJobStateStore', async () => {
  workspaces += 1
  return replica()
})

describe('where Master Data says for a while that nothing is there', () => {
  const fault = { method: 'GET', path: '/api/dataentities/orderops_settings/documents/*' }

  beforeEach(() => {
    workspaces += 1
  })
  afterEach(() => control(sandbox, { method: 'DELETE', path: 'faults' }))

  it('work that goes on from nothing does not overwrite where it stood', async () => {
    await replica().write('reading', { until: 7 })
    const other = replica()
    await control(sandbox, { method: 'POST', path: 'faults', body: { ...fault, status: 404 } })
    const read = await other.read('reading')
    await control(sandbox, { method: 'DELETE', path: 'faults' })
    const written = await other.write('reading', { until: 0 })

    expect(read).toEqual(success(undefined))
    expect(written).toMatchObject({ ok: false, error: { reason: 'unexpected-shape' } })
    expect(await other.read('reading')).toEqual(success({ until: 7 }))
    expect(await other.write('reading', { until: 8 })).toEqual(success(undefined))
  })

  it('a replica that knows better is not told so', async () => {
    const store = replica()
    await store.write('reading', { until: 7 })
    await store.read('reading')
    await control(sandbox, { method: 'POST', path: 'faults', body: { ...fault, status: 404 } })

    expect(await store.read('reading')).toMatchObject({ ok: false })
  })

  it('two imports that come to the same page both keep theirs', async () => {
    const [one, other] = [replica(), replica()]
    const take = (store: typeof one, name: string) =>
      store.change('page-0', (current) =>
        current === undefined ? success({ name }) : failure({ kind: 'conflict' }),
      )
    const taken = await Promise.all([take(one, 'one'), take(other, 'other')])

    expect(taken.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
