import { everyday } from './everyday'
import type { Scene } from './scene'

const HOUR_MS = 60 * 60 * 1000

/** What is sold in an hour of the day, against the best; the store's clocks are three hours behind UTC. */
const sales = [5, 3, 2, 1, 1, 1, 2, 4, 6, 8, 9, 10, 9, 9, 9, 9, 9, 9, 10, 11, 12, 11, 9, 7] as const
const BEST = 12
const UTC_OFFSET = 3

/** Since then the marketplace's token is no longer valid. */
const SILENT_HOURS = 9

/** A token that ran out in the night: Mercado Livre sends no orders any more, and nobody says so. */
export const silentChannel: Scene = {
  ...everyday,
  orders: 24_000,
  problems: () => 60,
  // All else goes well: what is to be noticed is what does not come.
  statusesAt: (ageDays) =>
    ageDays < 1
      ? [
          [1, 'ready-for-handling'],
          [1, 'handling'],
        ]
      : [
          [95, 'invoiced'],
          [5, 'canceled'],
        ],
  placedAt: (day) => {
    for (;;) {
      const at = everyday.placedAt(day)
      const hour = new Date(at - UTC_OFFSET * HOUR_MS).getUTCHours()
      if (day.random.next() * BEST < (sales[hour] ?? 0)) return at
    }
  },
  sells: ({ affiliateId }, ago) => affiliateId !== 'MLB' || ago > SILENT_HOURS * HOUR_MS,
}
