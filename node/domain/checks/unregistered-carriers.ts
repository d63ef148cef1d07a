import { hashOf } from '../../lib/hash'
import type { OrderIntegrationRow } from '../inbox/row'
import type { Inference } from '../orders/inference'

// Where the ERP reports nothing, a carrier that it does not know shows itself all the same: its orders stay in
// ready-for-handling, every one of them, while those of other carriers move on.

type Carrier = NonNullable<OrderIntegrationRow['order']['carrier']>

/** The same for two orders with the same carrier: its id and name in VTEX. */
export const carrierKeyOf = ({ id, name }: Carrier): string => hashOf(['carrier', id, name])

/** The ERP has taken the order: https://help.vtex.com/en/tutorial/order-flow-and-status--tutorials_196, read 2026-11-23. */
export const movedStates: ReadonlySet<string> = new Set([
  'start-handling',
  'handling',
  'invoice',
  'invoiced',
])

/** The carrier with which an order moved on from ready-for-handling; undefined where it did not, or nobody knows. */
export const movedCarrierOf = ({
  workflowState,
  order,
}: OrderIntegrationRow): string | undefined =>
  order.carrier !== undefined && movedStates.has(workflowState ?? '')
    ? carrierKeyOf(order.carrier)
    : undefined

const errorType = 'CARRIER_NOT_REGISTERED_IN_ERP'

/** Whether this was inferred of an order before. */
export const isInferred = (row: OrderIntegrationRow): boolean =>
  row.origin === 'INFERRED' && row.errorType === errorType

/** Beyond the store's usual time in ready-for-handling, and nobody said why. */
const isWaiting = (row: OrderIntegrationRow): boolean =>
  row.workflowState === 'ready-for-handling' &&
  (isInferred(row) || (row.status === 'STUCK' && row.errorType === 'NOT_REPORTED'))

/** The orders of one carrier that wait beyond the usual time. */
export type WaitingCarrier = {
  readonly key: string
  readonly carrier: Carrier
  readonly rows: readonly OrderIntegrationRow[]
  /** When the first of them was sold. */
  readonly since: string
}

const soldAt = ({ order, firstSeenAt }: OrderIntegrationRow): string =>
  order.createdAt ?? firstSeenAt

/** The open orders that wait, by carrier. Those whose carrier is not known are in none. */
export const waitingByCarrier = (
  open: readonly OrderIntegrationRow[],
): readonly WaitingCarrier[] => {
  const byKey = new Map<string, WaitingCarrier>()
  for (const row of open) {
    const { carrier } = row.order
    if (carrier === undefined || !isWaiting(row)) continue
    const key = carrierKeyOf(carrier)
    const { rows, since } = byKey.get(key) ?? { rows: [], since: soldAt(row) }
    byKey.set(key, {
      key,
      carrier,
      rows: [...rows, row],
      since: soldAt(row) < since ? soldAt(row) : since,
    })
  }
  return [...byKey.values()]
}

/** Two orders may wait by chance; three of a carrier are looked at. */
export const fewestWaiting = 3

/** Fewer orders of others that moved do not show that the ERP takes orders. */
const fewestMoved = 20

const mostChance = 1 / 1_000

/** What is known of a carrier under suspicion. */
export type CarrierCounts = {
  readonly waiting: number
  /** How many of its orders are known to have moved on. */
  readonly moved: number
  /** Of how many that moved since then the carrier was looked at. */
  readonly sampled: number
  /** Orders of all other carriers, since the first of this carrier's that waits was sold; those not looked at among them. */
  readonly others: { readonly waiting: number; readonly moved: number }
}

/**
 * How many orders of the carrier may have moved unseen: were it more, one of them would stand in the sample but once in a
 * thousand times. None where all that moved were looked at.
 */
const mostUnseen = ({ sampled, others }: CarrierCounts): number =>
  sampled === 0 || sampled >= others.moved
    ? 0
    : Math.ceil((others.moved - sampled) * (1 - mostChance ** (1 / sampled)))

/** How likely it is that at least so many of all wait, where each does with a chance. */
const atLeast = (waiting: number, all: number, chance: number): number => {
  // The sum from below, in logarithms: the coefficients are large and the chances small.
  let logOfTerm = all * Math.log1p(-chance)
  let below = 0
  for (let count = 0; count < waiting; count += 1) {
    below += Math.exp(logOfTerm)
    logOfTerm += Math.log((all - count) / (count + 1)) + Math.log(chance) - Math.log1p(-chance)
  }
  return Math.max(0, 1 - below)
}

/**
 * Whether the ERP most likely does not know a carrier: it is new, none of its orders is seen to have moved, and that so
 * many of them wait by chance alone, as often as others do, happens less than once in a thousand times.
 */
export const isUnregistered = (counts: CarrierCounts): boolean => {
  const { waiting, moved, sampled, others } = counts
  if (moved > 0 || waiting < fewestWaiting || sampled < fewestMoved) return false
  const usuallyWaits = (others.waiting + 1) / (others.waiting + others.moved + 2)
  const unseen = mostUnseen(counts)
  const chance =
    unseen === 0 ? usuallyWaits ** waiting : atLeast(waiting, waiting + unseen, usuallyWaits)
  return chance < mostChance
}

/** The conclusion with the figures that it rests on. */
export const unregisteredInference = (
  { id, name, service }: Carrier,
  { waiting, moved, sampled, others }: CarrierCounts,
): Omit<Inference, 'kind' | 'digest' | 'at'> => {
  const facts = {
    carrier: name,
    carrierId: id,
    service,
    moved: String(moved),
    total: String(moved + waiting),
    sampled: sampled < others.moved ? String(sampled) : undefined,
    othersMoved: String(others.moved),
    othersTotal: String(others.moved + others.waiting),
  }
  return {
    errorType,
    facts: Object.entries(facts).flatMap(([factName, value]) =>
      value === undefined ? [] : [{ name: factName, value }],
    ),
  }
}
