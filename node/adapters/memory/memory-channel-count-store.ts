import { success } from '../../lib/result'
import type { ChannelCountStore } from '../../ports/channel-count-store'

/** Keeps channel counts in memory, for tests. */
export const createMemoryChannelCountStore = (): ChannelCountStore => {
  const byAffiliate = new Map<string, Map<string, number>>()
  return {
    replace: async (affiliateId, counts) => {
      const known = byAffiliate.get(affiliateId) ?? new Map<string, number>()
      byAffiliate.set(affiliateId, new Map([...known, ...counts]))
      return success(undefined)
    },
    read: async (affiliateId, { first, last }) =>
      success(
        new Map(
          [...(byAffiliate.get(affiliateId) ?? [])].filter(
            ([hour]) => hour.slice(0, 10) >= first && hour.slice(0, 10) <= last,
          ),
        ),
      ),
  }
}
