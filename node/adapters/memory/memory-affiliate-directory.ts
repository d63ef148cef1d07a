import { failure, success } from '../../lib/result'
import type { Affiliate, AffiliateDirectory } from '../../ports/affiliate-directory'

/** Affiliates in memory, for tests. `isDown` makes every list an outage. */
export const createMemoryAffiliateDirectory = (
  affiliates: readonly Affiliate[],
  isDown: () => boolean = () => false,
): AffiliateDirectory => ({
  list: async () =>
    isDown()
      ? failure({
          kind: 'upstream',
          service: 'affiliates',
          operation: 'list',
          reason: 'unreachable',
          retryable: true,
        })
      : success(affiliates),
})
