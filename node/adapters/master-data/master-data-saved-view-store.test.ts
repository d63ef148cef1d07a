import { createSandbox, type Sandbox } from '../../../sandbox'
import { MasterDataClient } from '../../clients/master-data/client'
import { describeSavedViewStore } from '../../ports/saved-view-store.contract'
import { anIOContext } from '../../testing/io-context'
import { masterDataReadings, settingsOfReading } from '../../testing/master-data-readings'
import { anAppToken, control } from '../../testing/sandbox'
import { createMasterDataKnowledge } from './master-data'
import { createMasterDataSavedViewStore } from './master-data-saved-view-store'

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

describe.each(masterDataReadings)('where $name', (reading) => {
  beforeAll(() => {
    const body = settingsOfReading(reading)
    return control(sandbox, { method: 'PUT', path: 'settings', body })
  })

  describeSavedViewStore('MasterDataSavedViewStore', async () => {
    workspaces += 1
    const replica = (workspace = `test${workspaces}`) =>
      createMasterDataSavedViewStore({
        client: new MasterDataClient(anIOContext('demostore', token)),
        scope: { account: 'demostore', workspace },
        knowledge: createMasterDataKnowledge(),
      })
    return {
      store: replica(),
      otherReplica: replica(),
      stranger: replica(`stranger${workspaces}`),
    }
  })
})
