import type { ApiCalls } from '../../domain/usage/call-hours'
import type { GroupCount } from '../../domain/usage/kept-documents'
import { Recent } from '../memory/recent'

/** What the app keeps and calls. */
export type Usage = {
  readonly asOf: string
  readonly documents: readonly GroupCount[]
  /** When the oldest order that is kept was first reported; undefined where none is kept, or that is unknown. */
  readonly ordersSince: string | undefined
  /** How many orders a day adds; undefined where that is unknown. */
  readonly ordersPerDay: number | undefined
  /** Of the last 24 hours and all replicas; undefined where it is unknown. */
  readonly calls: readonly ApiCalls[] | undefined
}

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
