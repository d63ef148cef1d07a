import { createSandbox, type Sandbox } from '../../../sandbox'
import { MasterDataClient } from '../../clients/master-data/client'
import { describeJobStateStore } from '../../ports/job-state-store.contract'
import { anIOContext } from '../../testing/io-context'
import { anAppToken } from '../../testing/sandbox'
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

describeJobStateStore('MasterDataJobStateStore', async () => {
  workspaces += 1
  return createMasterDataJobStateStore({
    client: new MasterDataClient(anIOContext('demostore', token)),
    scope: { account: 'demostore', workspace: `test${workspaces}` },
    knowledge: createMasterDataKnowledge(),
  })
})
