import { needsSecondPerson, type Cancellation } from '../../domain/cancellations/cancellation'
import {
  confirmedAloneSchema,
  ordersConfirmedAlone,
  withConfirmedAlone,
  withoutConfirmedAlone,
  type Alone,
  type ConfirmedAlone,
} from '../../domain/cancellations/confirmed-alone'
import type { Failure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'
import { jobState, type JobStates } from '../tick/job-states'

const nobody: ConfirmedAlone = { said: [] }

/** One document for the account: of two who confirm at once each sees the other's. */
const confirmedAloneState = jobState('confirmed-alone', confirmedAloneSchema, nobody)

export type AloneDependencies = { readonly jobStates: JobStates }

/**
 * Counts a cancellation as confirmed by one person alone, before it is: whether that is few enough. Where it is not, nothing
 * is counted.
 */
export const countConfirmedAlone = async (
  { jobStates }: AloneDependencies,
  alone: Alone,
  orders: number,
): Promise<Result<boolean, Failure>> => {
  let isFew = false
  const changed = await jobStates.change(confirmedAloneState, (current) => {
    const next = withConfirmedAlone(current, alone, orders)
    isFew = next.said.some(({ cancellation, at }) => {
      return cancellation === alone.cancellation && at === alone.now
    })
    return next
  })
  return changed.ok ? success(isFew) : changed
}

/** The same undone: it was not confirmed after all. Where that cannot be written it counts for a day. */
export const uncountConfirmedAlone = async (
  { jobStates }: AloneDependencies,
  alone: Alone,
): Promise<void> => {
  await jobStates.change(confirmedAloneState, (current) => withoutConfirmedAlone(current, alone))
}

/**
 * How many orders of other cancellations whoever asks confirmed alone within a day. None where somebody confirmed this one
 * already: then it is decided whether a second person must.
 */
export const confirmedAloneBefore = async (
  dependencies: AloneDependencies & PeopleDependencies & { readonly clock: Clock },
  { id, confirmed }: Cancellation,
): Promise<Result<number, Failure>> => {
  if (confirmed.length > 0) return success(0)
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const known = await dependencies.jobStates.read(confirmedAloneState)
  if (!known.ok) return known
  const alone = { cancellation: id, by: person.value, now: dependencies.clock.now() }
  return success(ordersConfirmedAlone(known.value, alone))
}

/** Whether two people must confirm it, as far as is known to whoever asks. Confirming it counts anew. */
export const needsTwoPeople = async (
  dependencies: Parameters<typeof confirmedAloneBefore>[0],
  cancellation: Cancellation,
): Promise<boolean> => {
  if (needsSecondPerson(cancellation)) return true
  const before = await confirmedAloneBefore(dependencies, cancellation)
  return before.ok && needsSecondPerson(cancellation, before.value)
}
