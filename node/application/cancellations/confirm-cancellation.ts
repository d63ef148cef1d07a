import type { Alone } from '../../domain/cancellations/confirmed-alone'
import {
  awaitsPerson,
  needsSecondPerson,
  wasConfirmedBy,
  toCancelIn,
  withoutAppointment,
  withStop,
  type Cancellation,
} from '../../domain/cancellations/cancellation'
import { canceledOrderIdOf, type CanceledOrder } from '../../domain/cancellations/canceled-order'
import type { Failure } from '../../domain/failure'
import { createCleaner } from '../../domain/orders/clean-text'
import { failure, success, type Result } from '../../lib/result'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'
import { actedOn, noteActivity, type ActivityDependencies } from '../team/note-activity'
import {
  cancellationToActOn,
  changeCancellation,
  type CancellationStore,
} from './cancellation-store'
import {
  countConfirmedAlone,
  uncountConfirmedAlone,
  type AloneDependencies,
} from './confirmed-alone'

type ConfirmDependencies = ActivityDependencies &
  PeopleDependencies &
  AloneDependencies &
  CancellationStore

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
  order.outcome === 'MAY_BE_CANCELED' ? { ...order, isMeant: true } : withoutAppointment(order)

const lastOf = ({ stopped, confirmed }: Cancellation): Said | undefined => {
  const { at, by } = stopped ?? {}
  return at !== undefined && by !== undefined ? { at, by } : confirmed.at(-1)
}

type Meant = {
  readonly count: number
  readonly reason: string | undefined
  readonly needsTwo: boolean
}

const confirmedBy = (
  cancellation: Cancellation,
  said: Said,
  { count, reason, needsTwo }: Meant,
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
        needsTwo,
        orders: orders.map(fixed),
      })
}

/** Whether two must confirm it: whoever is the first counts it before as confirmed alone, or cannot. */
const needsTwoBy = async (
  dependencies: ConfirmDependencies,
  cancellation: Cancellation,
  alone: Alone,
): Promise<Result<boolean, Failure>> => {
  if (needsSecondPerson(cancellation)) return success(true)
  if (cancellation.confirmed.length > 0) return success(false)
  const orders = toCancelIn(cancellation).length
  const isFew = await countConfirmedAlone(dependencies, alone, orders)
  return isFew.ok ? success(!isFew.value) : isFew
}

/** It is certain that this person did not confirm it. */
const isTurnedDown = (error: Failure, by: string): boolean =>
  error.kind === 'invalid-input' ||
  (error.kind === 'conflict' && error.decision !== undefined && error.decision.by !== by)

const confirmOnce = async (
  dependencies: ConfirmDependencies,
  said: Said,
  { id, count, reason }: Confirming,
): Promise<Result<Cancellation, Failure>> => {
  const loaded = await cancellationToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const possible = confirmedBy(loaded.value, said, { count, reason, needsTwo: true })
  if (!possible.ok || possible.value === loaded.value) return possible
  const alone = { cancellation: id, by: said.by, now: said.at }
  const needsTwo = await needsTwoBy(dependencies, loaded.value, alone)
  if (!needsTwo.ok) return needsTwo
  const meant = { count, reason, needsTwo: needsTwo.value }
  const changed = await changeCancellation(dependencies, id, (cancellation) =>
    confirmedBy(cancellation, said, meant),
  )
  if (!changed.ok && isTurnedDown(changed.error, said.by)) {
    await uncountConfirmedAlone(dependencies, alone)
  }
  return changed
}

/**
 * A person confirms a cancellation by the number of its orders. From the first time on it is fixed which they are; of more
 * than ten, with what the same person confirmed alone within a day, a second person must say the same. Nothing is sent.
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
  const { id } = confirming
  const changed = await confirmOnce(dependencies, said, { ...confirming, reason: reason.value })
  if (!changed.ok || !changed.value.confirmed.some((each) => each.at === said.at)) return changed
  const acted = toCancelIn(changed.value).map((order) => ({
    ...order,
    id: canceledOrderIdOf(order),
  }))
  const act = { kind: 'CANCELLATION_CONFIRMED', by, cancellationId: id } as const
  await noteActivity(dependencies, { ...act, ...actedOn(acted) })
  return changed
}

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
    success(cancellation.stopped ? cancellation : withStop(cancellation, { at, by })),
  )
  if (!changed.ok || changed.value.stopped?.at !== at) return changed
  await noteActivity(dependencies, { kind: 'CANCELLATION_STOPPED', by, cancellationId: id })
  return changed
}
