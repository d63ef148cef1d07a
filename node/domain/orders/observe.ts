import type { Observation } from './observation'
import { joinRecords, type OrderIntegrationRecord } from './record'
import { blankRecord } from './observed-record'
import type { OrderKey } from './order-key'

/** The record that knows only that an observation was seen again. */
const toRepeatRecord = (key: OrderKey, observation: Observation): OrderIntegrationRecord => ({
  ...blankRecord(key, observation.at),
  seen: { [observation.digest]: observation.at },
})

/**
 * Adds what one observation tells (its record) to what is known. A repeat (same digest) changes nothing but the
 * last-seen times, so that a late redelivery of an older failure does not become the newest cause.
 */
export const observe = (
  known: OrderIntegrationRecord | undefined,
  told: OrderIntegrationRecord,
): OrderIntegrationRecord => {
  if (known === undefined) return told
  const [observation] = told.history
  const isRepeat = observation !== undefined && known.seen[observation.digest] !== undefined
  return joinRecords(known, isRepeat ? toRepeatRecord(told, observation) : told)
}

/** The same with what several tell, one after the other. */
export const observeAll = (
  known: OrderIntegrationRecord | undefined,
  all: readonly OrderIntegrationRecord[],
): OrderIntegrationRecord => {
  const [first, ...rest] = all
  if (first === undefined) throw new Error('There is nothing to add')
  return rest.reduce<OrderIntegrationRecord>(observe, observe(known, first))
}
