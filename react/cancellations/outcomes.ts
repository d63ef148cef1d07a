import type { CancellationOutcome } from '../__generated__/operations'
import type { Cancellation, CancellationGroup } from '../api/use-cancellation'
import type { MeterTone } from '../work/meter'
import type { OutcomeSums } from '../work/outcome-sums'
import { ordersOfOutcomes, sumsByOutcome } from '../work/outcome-sums'

/** In the order of the sheet: what is done, what is under way, what waits, what is left. */
const order: readonly CancellationOutcome[] = [
  'CANCELED',
  'SENT',
  'REQUESTED',
  'SENDING',
  'MAY_BE_CANCELED',
  'REFUSED_BY_VTEX',
  'NOT_CANCELED',
  'UNKNOWN',
  'ALREADY_CANCELED',
  'REFUSED',
]

/** All orders of a cancellation of which the same became. */
export type CancelOutcomeSum = OutcomeSums<CancellationOutcome, CancellationGroup>

/** What became of the orders of a cancellation. Every order is in one of them. */
export const cancelOutcomesOf = ({ groups }: Cancellation): readonly CancelOutcomeSum[] =>
  sumsByOutcome(order, groups)

/** How good it is. What may be canceled is good while that is all that is known. */
export function cancelToneOf(outcome: CancellationOutcome, isBegun: boolean): MeterTone {
  switch (outcome) {
    case 'CANCELED':
    case 'ALREADY_CANCELED':
      return 'good'
    case 'MAY_BE_CANCELED':
      return isBegun ? 'rest' : 'good'
    case 'SENDING':
    case 'REFUSED':
      return 'rest'
    case 'SENT':
    case 'REQUESTED':
    case 'UNKNOWN':
      return 'unknown'
    case 'REFUSED_BY_VTEX':
    case 'NOT_CANCELED':
      return 'bad'
  }
}

/** Whether somebody confirmed it, so that orders are sent or were. */
export const isBegun = ({ state }: Cancellation): boolean =>
  state !== 'PREPARED' && state !== 'AWAITS_SECOND'

/** Whether nothing more will be sent: the sheet is a receipt, even where an end still lives. */
export const isReceipt = ({ state }: Cancellation): boolean =>
  state === 'STOPPED' || state === 'EXPIRED' || state === 'FOLLOWED' || state === 'FINISHED'

/** How many came to one of these. */
export const cancelCountOf = (
  { groups }: Cancellation,
  ...outcomes: readonly CancellationOutcome[]
): number => ordersOfOutcomes(groups, outcomes)
