import type { PlanWayResolvers } from '../../__generated__/schema'
import { requestsPerMinute } from '../../domain/resends/resend-queue'
import { marketplacesOf } from '../marketplaces-of'

export const PlanWay = {
  marketplace: async ({ affiliateId }, _, context) => {
    const [marketplace] = await marketplacesOf([affiliateId], context)
    return marketplace ?? { id: affiliateId, name: affiliateId }
  },
  lastFetchedAt: ({ fetchedAt }) => fetchedAt,
  perMinute: () => requestsPerMinute,
} satisfies PlanWayResolvers
