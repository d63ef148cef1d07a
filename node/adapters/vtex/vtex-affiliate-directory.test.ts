import { createSandbox } from '../../../sandbox'
import { BackgroundAffiliatesClient } from '../../clients/affiliates/background-client'
import { describeAffiliateDirectory } from '../../ports/affiliate-directory.contract'
import { anIOContext } from '../../testing/io-context'
import { anAppToken, control } from '../../testing/sandbox'
import { createVtexAffiliateDirectory } from './vtex-affiliate-directory'

describeAffiliateDirectory('VtexAffiliateDirectory', async () => {
  const sandbox = await createSandbox({ orders: 0 })
  process.env.http_proxy = sandbox.url
  const token = await anAppToken(sandbox, 'secondstore')
  return {
    directory: createVtexAffiliateDirectory(
      new BackgroundAffiliatesClient(anIOContext('secondstore', token)),
    ),
    existing: [
      { id: 'AMZ', name: 'Amazon', salesChannel: '1' },
      { id: 'MLB', name: 'Mercado Livre', salesChannel: '2' },
    ],
    fail: async () => {
      const body = { path: '/api/fulfillment/*', status: 503 }
      await control(sandbox, { method: 'POST', path: 'faults', body })
    },
    close: async () => {
      delete process.env.http_proxy
      await sandbox.close()
    },
  }
})
