import { createSandbox, type Sandbox } from '../../../sandbox'
import { MasterDataClient } from '../../clients/master-data/client'
import { describeChannelCountStore } from '../../ports/channel-count-store.contract'
import { anIOContext } from '../../testing/io-context'
import { anAppToken } from '../../testing/sandbox'
import { createMasterDataKnowledge } from './master-data'
import { createMasterDataChannelCountStore } from './master-data-channel-count-store'

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

describeChannelCountStore('MasterDataChannelCountStore', async () => {
  workspaces += 1
  return createMasterDataChannelCountStore({
    client: new MasterDataClient(anIOContext('demostore', token)),
    scope: { account: 'demostore', workspace: `test${workspaces}` },
    knowledge: createMasterDataKnowledge(),
  })
})
