import type { Cancellation } from '../domain/cancellations/cancellation'
import { aKey } from './builders'

const at = '2026-11-23T12:00:00.000Z'
const by = 'operator@demostore.example'

/** One order that may be canceled, and nobody confirmed it. */
export const aCancellation: Cancellation = {
  id: 'a-cancellation',
  by,
  at,
  confirmed: [],
  orders: [{ ...aKey(), outcome: 'MAY_BE_CANCELED', kind: 'DECLINED', evidenceAt: at }],
}

/** The same while its order is being sent. */
export const aConfirmedCancellation: Cancellation = {
  ...aCancellation,
  reason: 'Canceled by the buyer',
  confirmed: [{ at, by }],
  orders: [{ ...aKey(), outcome: 'SENDING', isMeant: true, sentBy: by, sendingAt: at }],
}
