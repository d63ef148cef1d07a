import { createSandbox, type Sandbox } from '../../../sandbox'
import { MasterDataClient } from '../../clients/master-data/client'
import { describeIssueStateStore } from '../../ports/issue-state-store.contract'
import { anIOContext } from '../../testing/io-context'
import { masterDataReadings, settingsOfReading } from '../../testing/master-data-readings'
import { anAppToken, control } from '../../testing/sandbox'
import { createMasterDataKnowledge } from './master-data'
import { createMasterDataIssueStateStore } from './master-data-issue-state-store'

let sandbox: Sandbox
let token: string
let workspaces = 0

beforeAll(async () => {
  sandbox = await createSandbox({ orders: 0 })
  process.env.http_proxy = sandbox.url
  token = await anAppToken(sandbox, 'demostore')
  await control(sandbox, { method: 'PUT', path: 'settings', body: { searchLagMs: 0 } })
})
afterAll(async () => {
  delete process.env.http_proxy
  await sandbox.close()
})

describe.each(masterDataReadings)('where $name', (reading) => {
  beforeAll(() => {
    const body = settingsOfReading(reading)
    return control(sandbox, { method: 'PUT', path: 'settings', body })
  })

  describeIssueStateStore('MasterDataIssueStateStore', async () => {
    workspaces += 1
    const replica = (workspace = `test${workspaces}`) =>
      createMasterDataIssueStateStore({
        client: new MasterDataClient(anIOContext('demostore', token)),
        scope: { account: 'demostore', workspace },
        knowledge: createMasterDataKnowledge(),
      })
    return {
      store: replica(),
      otherReplica: replica(),
      stranger: replica(`stranger${workspaces}`),
      flush: async () => undefined,
    }
  })
})
