import type { BackgroundAffiliatesClient } from '../../clients/affiliates/background-client'
import { parseAffiliates } from '../../clients/affiliates/wire'
import { toClientFailure } from '../../clients/client-failure'
import { failure, success } from '../../lib/result'
import type { AffiliateDirectory } from '../../ports/affiliate-directory'

/** Lists the affiliates of the account. */
export const createVtexAffiliateDirectory = (
  client: BackgroundAffiliatesClient,
): AffiliateDirectory => ({
  list: async () => {
    try {
      return success(parseAffiliates(await client.list()))
    } catch (thrown) {
      return failure({
        kind: 'upstream',
        service: 'affiliates',
        operation: 'list',
        ...toClientFailure(thrown),
      })
    }
  },
})
