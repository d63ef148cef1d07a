import type { Context } from '../context'
import type { ErrorType } from '../domain/diagnosis/diagnosis'
import type { PlannedOutcome, PlannedReason } from '../domain/plans/planned-order'
import { toKebab } from '../lib/to-kebab'
import { localizerOf } from './localizer-of'

type Told = {
  readonly outcome: PlannedOutcome
  readonly reason: PlannedReason | undefined
  readonly errorType: ErrorType | undefined
}

/** What became of orders of a plan or, before they were taken, why, in a sentence. */
export const planText = ({ outcome, reason, errorType }: Told, context: Context): string =>
  localizerOf(context).planned({
    key: toKebab(reason ?? outcome),
    values: { errorType: errorType ?? 'NOT_REPORTED' },
  })
