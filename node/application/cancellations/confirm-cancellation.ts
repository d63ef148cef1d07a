import {
  awaitsPerson,
  needsSecondPerson,
  wasConfirmedBy,
  toCancelIn,
  type Cancellation,
} from '../../domain/cancellations/cancellation'
import {
  canceledOrderIdOf,
  mayHaveBeenSent,
  type CanceledOrder,
} from '../../domain/cancellations/canceled-order'
import type { Failure } from '../../domain/failure'
import { createCleaner } from '../../domain/orders/clean-text'
import { failure, success, type Result } from '../../lib/result'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'
import { actedOn, noteActivity, type ActivityDependencies } from '../team/note-activity'
import { changeCancellation, type CancellationStore } from './cancellation-store'

type ConfirmDependencies = ActivityDependencies & PeopleDependencies & CancellationStore

export type Confirming = {
  readonly id: string
  /** How many orders the person means. */
  readonly count: number
  readonly reason?: string
}

type Said = { readonly at: string; readonly by: string }

const longestReason = 1_000

const reasonIn = ({ reason }: Confirming): Result<string | undefined, Failure> => {
  if ((reason?.length ?? 0) > longestReason) {
    return failure({ kind: 'invalid-input', field: 'input.reason', reason: 'too-long' })
  }
  return success(createCleaner([]).clean(reason)?.trim() || undefined)
}

/** Those that may be canceled now are the ones that were meant; what has no answer by now is left out for good. */
const fixed = (order: CanceledOrder): CanceledOrder =>
  order.outcome === 'MAY_BE_CANCELED'
    ? { ...order, isMeant: true }
    : { ...order, looksAgainAt: undefined }

const lastOf = ({ stopped, confirmed }: Cancellation): Said | undefined =>
  stopped ?? confirmed.at(-1)

const confirmedBy = (
  cancellation: Cancellation,
  said: Said,
  { count, reason }: { readonly count: number; readonly reason: string | undefined },
): Result<Cancellation, Failure> => {
  // Said again: it stands as it was said.
  if (cancellation.stopped === undefined && wasConfirmedBy(cancellation, said.by)) {
    return success(cancellation)
  }
  if (!awaitsPerson(cancellation, said.by)) {
    return failure({ kind: 'conflict', decision: lastOf(cancellation) })
  }
  if (count !== toCancelIn(cancellation).length) {
    return failure({ kind: 'invalid-input', field: 'input.count', reason: 'other-number' })
  }
  const { confirmed, orders } = cancellation
  if (confirmed.length > 0) return success({ ...cancellation, confirmed: [...confirmed, said] })
  return reason === undefined
    ? failure({ kind: 'invalid-input', field: 'input.reason', reason: 'missing' })
    : success({
        ...cancellation,
        reason,
        confirmed: [said],
        needsTwo: needsSecondPerson(cancellation),
        orders: orders.map(fixed),
      })
}

/**
 * A person confirms a cancellation by the number of its orders. From the first time on it is fixed which they are; of more
 * than ten a second person must say the same. Nothing is sent.
 */
export const confirmCancellation = async (
  dependencies: ConfirmDependencies,
  confirming: Confirming,
): Promise<Result<Cancellation, Failure>> => {
  const reason = reasonIn(confirming)
  if (!reason.ok) return reason
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const by = person.value
  const said = { at: dependencies.clock.now(), by }
  const { id, count } = confirming
  const changed = await changeCancellation(dependencies, id, (cancellation) =>
    confirmedBy(cancellation, said, { count, reason: reason.value }),
  )
  if (!changed.ok || !changed.value.confirmed.some((each) => each.at === said.at)) return changed
  const acted = toCancelIn(changed.value).map((order) => ({
    ...order,
    id: canceledOrderIdOf(order),
  }))
  const act = { kind: 'CANCELLATION_CONFIRMED', by, cancellationId: id } as const
  await noteActivity(dependencies, { ...act, ...actedOn(acted) })
  return changed
}

/** What was not sent never is, and waits for nothing. */
const over = (order: CanceledOrder): CanceledOrder =>
  mayHaveBeenSent(order) ? order : { ...order, looksAgainAt: undefined }

/** Sends nothing more of it, for good: also before anybody confirmed it, or while it awaits a second person. */
export const stopCancellation = async (
  dependencies: ConfirmDependencies,
  id: string,
): Promise<Result<Cancellation, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const by = person.value
  const at = dependencies.clock.now()
  const changed = await changeCancellation(dependencies, id, (cancellation) =>
    success(
      cancellation.stopped
        ? cancellation
        : { ...cancellation, stopped: { at, by }, orders: cancellation.orders.map(over) },
    ),
  )
  if (!changed.ok || changed.value.stopped?.at !== at) return changed
  await noteActivity(dependencies, { kind: 'CANCELLATION_STOPPED', by, cancellationId: id })
  return changed
}
