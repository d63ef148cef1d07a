/** How long an order may stay in a state before it is stuck, in milliseconds. */
export type StuckAfter = {
  /** Enqueued, and no result. */
  readonly enqueued: number
  /** `on-order-completed-ffm`. */
  readonly processing: number
  /** Waiting for the marketplace to confirm payment or dispatch. */
  readonly waitingForMarketplace: number
  /** The store's own usual time until handling starts; absent while too few orders are known to say. */
  readonly readyForHandling?: number
  /** How long before its ship-by time an order in handling is late. */
  readonly handlingBeforeShipBy: number
}

const minute = 60_000
const hour = 60 * minute

/** Our own, not VTEX's: the owner can change them. */
const defaultStuckAfter: StuckAfter = {
  enqueued: 15 * minute,
  processing: hour,
  waitingForMarketplace: 24 * hour,
  handlingBeforeShipBy: 4 * hour,
}

/** What the store's people set, on which reading a record depends. */
export type ReadingRules = {
  readonly stuckAfter: StuckAfter
  /** By when an order must ship by the rule that the owner entered for its marketplace. */
  readonly shipByRule?: (affiliateId: string, createdAt: string) => string | undefined
}

/** What reading a record depends on besides the record. */
export type AsOf = ReadingRules & {
  /** The moment of reading, ISO 8601 UTC. */
  readonly now: string
}

export const defaultReadingRules: ReadingRules = { stuckAfter: defaultStuckAfter }
