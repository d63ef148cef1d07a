import type { SearchWindowResolvers } from '../../__generated__/schema'
import { toQueryError } from '../query-failure'

export const SearchWindow = {
  lastProcessedAt: async ({ lastProcessedAt }) => {
    const moment = await lastProcessedAt()
    if (!moment.ok) throw toQueryError(moment.error)
    return moment.value ?? null
  },
} satisfies SearchWindowResolvers
