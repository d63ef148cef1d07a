import { judge } from './judge'
import type { AsOf } from './reading-rules'
import type { OrderIntegrationRecord } from './record'
import { outcomeIn } from './reported-outcome'
import { snapshotOf } from './verdict-of-vtex'

/**
 * The marketplace says that it is canceled, and whether VTEX has it all the same only Orders can tell: it must not be
 * shipped then.
 */
export const mayBeAlive = (record: OrderIntegrationRecord): boolean => {
  const word = record.words.MARKETPLACE
  return word !== undefined && outcomeIn(word) === 'canceled' && snapshotOf(record) === undefined
}

/**
 * Whether an order gets a record for what is reported of it: where that needs a person by itself, or where Orders must be
 * asked first. Everything else of an order without one is not kept: a store may have 50,000 orders a day that need nobody,
 * and VTEX bills each document.
 */
export const needsRecord = (told: OrderIntegrationRecord, reading: AsOf): boolean =>
  judge(told, reading).open || mayBeAlive(told)
