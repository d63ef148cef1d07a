import type { ChannelHealthResolvers } from '../../__generated__/schema'
import { marketplacesOf } from '../marketplaces-of'

export const ChannelHealth = {
  marketplace: async ({ affiliateId }, _, context) => {
    const [marketplace] = await marketplacesOf([affiliateId], context)
    return marketplace ?? { id: affiliateId, name: affiliateId }
  },
} satisfies ChannelHealthResolvers
