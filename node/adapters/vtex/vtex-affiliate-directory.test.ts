import { BackgroundAffiliatesClient } from '../../clients/affiliates/background-client'
import { describeAffiliateDirectory } from '../../ports/affiliate-directory.contract'
import { anIOContext } from '../../testing/io-context'
import { aFault, anAppToken, noFaults } from '../../testing/sandbox'
import { useSandbox } from '../../testing/use-sandbox'
import { createVtexAffiliateDirectory } from './vtex-affiliate-directory'

const sandbox = useSandbox()

describeAffiliateDirectory('VtexAffiliateDirectory', async () => {
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
      await aFault(sandbox, { path: '/api/fulfillment/*', status: 503 })
    },
    close: async () => {
      await noFaults(sandbox)
    },
  }
})
