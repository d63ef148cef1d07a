import type { Answered } from '../exchange'
import { another, type Outcome } from '../finding'

// The one place that says what an answer means. Each question names the statuses that it can read; every other one is
// another answer, whatever was asked.

/** Ends a question from within: what came has been read, or can be read as nothing. */
export class MeaningError extends Error {
  constructor(readonly outcome: Outcome) {
    super('the answer has its meaning')
  }
}

export const answerOf = ({ status, call }: Answered): string => `${call.method} answered ${status}`

/** What a status stands for. */
export const meaningOf = (
  answered: Answered,
  known: Readonly<Record<number, Outcome | (() => Outcome)>>,
): Outcome => {
  const meant = known[answered.status]
  if (meant === undefined) return another(answerOf(answered))
  return typeof meant === 'function' ? meant() : meant
}

/** Goes on with these statuses alone. */
export const only = (answered: Answered, statuses: readonly number[]): Answered => {
  if (statuses.includes(answered.status)) return answered
  throw new MeaningError(another(answerOf(answered)))
}

/** What a prober comes to, also where it ended from within. */
export const outcomeOf = (asking: Promise<Outcome>): Promise<Outcome> =>
  asking.catch((error: unknown) => {
    if (error instanceof MeaningError) return error.outcome
    throw error
  })
