import { latest } from '../../lib/moments'
import type { OrderIntegrationRow } from './row'

// What came since a list was shown. By when a source first spoke of an order, so that one that is reported again and
// again is new once only.

type Arrived = Pick<OrderIntegrationRow, 'firstSeenAt'>

/** When the youngest of them came; undefined without any. ISO 8601 UTC. */
export const latestArrival = (rows: readonly Arrived[]): string | undefined =>
  latest(rows.map(({ firstSeenAt }) => firstSeenAt))

/** How many came after a moment, ISO 8601 UTC. */
export const countNewSince = (rows: readonly Arrived[], moment: string): number =>
  rows.filter(({ firstSeenAt }) => firstSeenAt > moment).length
