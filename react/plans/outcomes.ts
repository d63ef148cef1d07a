import type { PlanOutcome } from '../__generated__/operations'
import type { PlanGroup, ReprocessPlan } from '../api/use-reprocess-plan'
import type { MeterTone } from '../work/meter'
import type { OutcomeSums } from '../work/outcome-sums'
import { ordersOfOutcomes, sumsByOutcome } from '../work/outcome-sums'

/** In the order of the sheet: what is done, what is under way, what waits, what is left. */
const order: readonly PlanOutcome[] = [
  'INTEGRATED',
  'ALREADY_IN_VTEX',
  'SENT',
  'REQUESTED',
  'TAKEN',
  'PASSES',
  'FAILED_AGAIN',
  'REFUSED_BY_CONNECTOR',
  'CANCELED',
  'NOT_SEEN',
  'UNKNOWN',
  'REFUSED',
]

/** All orders of a plan of which the same became. */
export type OutcomeSum = OutcomeSums<PlanOutcome, PlanGroup>

/** What became of the orders of a plan. Every order is in one of them. */
export const outcomesOf = ({ groups }: ReprocessPlan): readonly OutcomeSum[] =>
  sumsByOutcome(order, groups)

/** How many orders of a plan came to one of these. */
export const countOf = ({ groups }: ReprocessPlan, ...outcomes: readonly PlanOutcome[]): number =>
  ordersOfOutcomes(groups, outcomes)

/** How good it is. What passes the checks is good while that is all that is known of a plan. */
export function toneOf(outcome: PlanOutcome, isBegun: boolean): MeterTone {
  switch (outcome) {
    case 'INTEGRATED':
    case 'ALREADY_IN_VTEX':
      return 'good'
    case 'PASSES':
      return isBegun ? 'rest' : 'good'
    case 'TAKEN':
    case 'CANCELED':
      return 'rest'
    case 'REQUESTED':
    case 'SENT':
    case 'NOT_SEEN':
    case 'UNKNOWN':
      return 'unknown'
    case 'FAILED_AGAIN':
    case 'REFUSED_BY_CONNECTOR':
    case 'REFUSED':
      return 'bad'
  }
}
