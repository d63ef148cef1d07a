import { Recent } from '../memory/recent'
import type { Usage } from './describe-usage'

export type UsageMemory = Recent<Usage>

const nothing: Usage = {
  asOf: '',
  documents: [],
  ordersSince: undefined,
  ordersPerDay: undefined,
  calls: undefined,
}

/** What the app keeps and calls, as it was counted some minutes ago. */
export const createUsageMemory = (): UsageMemory => new Recent(nothing, { freshForMs: 600_000 })
