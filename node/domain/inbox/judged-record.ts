import type { Judgement } from '../orders/judgement'
import type { OrderIntegrationRecord } from '../orders/record'
import type { OrderIntegrationRow } from './row'

/** A record with what it comes to. */
export type JudgedRecord = {
  readonly record: OrderIntegrationRecord
  readonly judgement: Judgement
  readonly row: OrderIntegrationRow
}
