import type { OrderInput } from '../people/order-input'
import type { Random } from '../seeds/random'
import type { Statuses } from '../seeds/order-statuses'
import type { Affiliate } from '../seeds/stores'

export const sceneNames = [
  'everyday',
  'monday',
  'black-friday',
  'silent-channel',
  'new-carrier',
  'native-only',
] as const

export type SceneName = (typeof sceneNames)[number]

/** The moment at which a scene begins, and where its chances come from. */
export interface Day {
  readonly now: number
  readonly random: Random
}

/** An order that a connector hands in and VTEX refuses. */
export interface RefusedOrder {
  readonly affiliateId: string
  readonly marketplaceOrderId: string
  readonly input: OrderInput
  /** When the marketplace sold it. */
  readonly at: number
}

/** What the demo store is like when somebody opens the page: the same five days that product people talk about. */
export interface Scene {
  /** How many orders are in VTEX where nobody says how many. */
  readonly orders: number
  /** Whether its connectors copy to the app what VTEX tells them. */
  readonly isConnected: boolean
  /** Of so many orders in VTEX, this many have a problem that people report. */
  readonly problems: (orders: number) => number
  /** What has become of an order in VTEX by its age; null is an incomplete order. */
  readonly statusesAt: (ageDays: number) => Statuses
  /** Of a hundred orders in VTEX, so many travel with the carrier that the ERP does not know. */
  readonly newCarrierShare: number
  /** Of how many of them the ERP says so. */
  readonly newCarrierReports: number
  /** When an order in VTEX was placed. */
  readonly placedAt: (day: Day) => number
  /** Whether orders of the affiliate came so many milliseconds ago. */
  readonly sells: (affiliate: Affiliate, ago: number) => boolean
  /** The affiliate whose connector fetches by itself what it is asked to send again. */
  readonly polling?: string
  /** Orders that VTEX refuses; `count` of them are of the ordinary kinds, beside so many `orders` in VTEX. */
  readonly refused: (count: number, day: Day, orders: number) => readonly RefusedOrder[]
}
