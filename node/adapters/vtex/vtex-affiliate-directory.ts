import type { BackgroundAffiliatesClient } from '../../clients/affiliates/background-client'
import { parseAffiliates } from '../../clients/affiliates/wire'
import type { AffiliateDirectory } from '../../ports/affiliate-directory'
import { attempt } from '../attempt'

/** Lists the affiliates of the account. */
export const createVtexAffiliateDirectory = (
  client: BackgroundAffiliatesClient,
): AffiliateDirectory => ({
  list: () =>
    attempt('affiliates', 'list', async () => {
      return parseAffiliates(await client.list())
    }),
})
