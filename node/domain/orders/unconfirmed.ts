import type { OrderIntegrationRecord } from './record'
import { isDoubtful, snapshotOf } from './verdict-of-vtex'

/**
 * What was reported stands, and Orders has not been asked yet: an earlier success left no record, so that the first failure
 * of an order may be of one that is in VTEX all the same.
 */
export const isUnconfirmed = (record: OrderIntegrationRecord): boolean =>
  snapshotOf(record) === undefined || isDoubtful(record)
