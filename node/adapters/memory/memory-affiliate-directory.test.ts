import { describeAffiliateDirectory } from '../../ports/affiliate-directory.contract'
import { createMemoryAffiliateDirectory } from './memory-affiliate-directory'

describeAffiliateDirectory('MemoryAffiliateDirectory', async () => {
  let down = false
  const existing = [
    { id: 'AMZ', name: 'Amazon', salesChannel: '2' },
    { id: 'MLB', name: 'Mercado Livre', salesChannel: '3' },
  ]
  return {
    directory: createMemoryAffiliateDirectory(existing, () => down),
    existing,
    fail: async () => {
      down = true
    },
    close: async () => undefined,
  }
})
