import { createSandbox, type Sandbox } from '../../../sandbox'
import { MasterDataClient } from '../../clients/master-data/client'
import { describeSourceHourStore } from '../../ports/source-hour-store.contract'
import { anIOContext } from '../../testing/io-context'
import { anAppToken, control } from '../../testing/sandbox'
import { createMasterDataKnowledge } from './master-data'
import { createMasterDataSourceHourStore } from './master-data-source-hour-store'

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

describeSourceHourStore('MasterDataSourceHourStore', async () => {
  workspaces += 1
  const store = createMasterDataSourceHourStore({
    client: new MasterDataClient(anIOContext('demostore', token)),
    scope: { account: 'demostore', workspace: `test${workspaces}` },
    knowledge: createMasterDataKnowledge(),
  })
  return { store, flush: async () => undefined }
})
