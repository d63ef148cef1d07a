import type { Cancellation } from '../../domain/cancellations/cancellation'
import {
  canceledOrderIdOf,
  mayHaveBeenSent,
  withJudgedToCancel,
  type CanceledOrder,
} from '../../domain/cancellations/canceled-order'
import type { Failure } from '../../domain/failure'
import { afterNoAnswer } from '../../domain/plans/verification-times'
import { dayMs } from '../../lib/hours'
import { createLimit } from '../../lib/limit'
import type { Result } from '../../lib/result'
import type { JobStates } from '../tick/job-states'
import { askOrder, judged } from './ask-order'
import {
  changeCanceledOrders,
  type CancellationStore,
  type CanceledOrderChange,
} from './cancellation-store'
import { verifyCanceled, type VerifyCanceledDependencies } from './verify-canceled'
import { noteNextWait } from './waiting-cancellations'

export type VerifyDueDependencies = VerifyCanceledDependencies &
  CancellationStore & { readonly jobStates: JobStates }

const atOnce = 8

/** After so long without an answer nobody asks for what others requested. */
const longestSilenceMs = 2 * dayMs

const nextAfterSilence = ({ requestedSince = '' }: CanceledOrder, now: string) =>
  Date.parse(now) - Date.parse(requestedSince) > longestSilenceMs ? undefined : afterNoAnswer(now)

/**
 * One of which Orders did not answer before it was to be sent: whether it may be, as it says now. And one that others asked
 * VTEX to cancel: whether it is by now.
 */
const askedAgain = async (
  dependencies: VerifyCanceledDependencies,
  order: CanceledOrder,
  cancellation: string,
): Promise<CanceledOrder> => {
  const asked = await askOrder(dependencies, order)
  const now = dependencies.clock.now()
  if (!asked.ok) return { ...order, looksAgainAt: nextAfterSilence(order, now) }
  const { kind } = order
  const next = withJudgedToCancel(order, judged(asked.value, { cancellation, now, kind }), now)
  return { ...next, orderId: asked.value.found?.orderId ?? order.orderId }
}

/** Looks at orders of a cancellation, says what became of each, and when they are looked at next. */
export const verifyDue = async (
  dependencies: VerifyDueDependencies,
  cancellation: Cancellation,
  due: readonly CanceledOrder[],
): Promise<Result<Cancellation, Failure>> => {
  const { id } = cancellation
  const limit = createLimit(atOnce)
  const verify = (order: CanceledOrder) =>
    mayHaveBeenSent(order)
      ? verifyCanceled(dependencies, order, id)
      : askedAgain(dependencies, order, id)
  const looked = await Promise.all(
    due.map((order) => limit(async () => [order, await verify(order)] as const)),
  )
  const changed = await changeCanceledOrders(dependencies, id, changesOf(looked))
  if (!changed.ok) return changed
  const noted = await noteNextWait(dependencies, changed.value)
  return noted.ok ? changed : noted
}

const changesOf = (
  looked: readonly (readonly [CanceledOrder, CanceledOrder])[],
): ReadonlyMap<string, CanceledOrderChange> =>
  new Map(
    looked.map(([seen, next]) => [
      canceledOrderIdOf(seen),
      // Whoever looked or sent meanwhile as well has found the same or more.
      (order) =>
        order.outcome === seen.outcome && order.looksAgainAt === seen.looksAgainAt ? next : order,
    ]),
  )
