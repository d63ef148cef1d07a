import type { Failure } from '../../domain/failure'
import type { Plan } from '../../domain/plans/plan'
import type { PlannedOrder } from '../../domain/plans/planned-order'
import { nextVerification } from '../../domain/plans/verification-times'
import { isSeen, resendKey } from '../../domain/resends/resend-request'
import type { Release } from '../../domain/resends/resend-queue'
import { success, type Result } from '../../lib/result'
import { openAttemptIn, type Taking } from './attempts'
import { takeOrder } from './take-order'
import type { VerifyDependencies } from './verify-orders'

/** An order as the connector may be asked for it, and when Orders was asked for it last. */
export type ForConnector = { readonly order: PlannedOrder; readonly lookedAt: string }

/**
 * What the record says of an attempt that was begun and not finished stands: it may have been asked for by now. It is looked
 * up again where that was long ago.
 */
export const takeForConnector = async (
  dependencies: VerifyDependencies,
  order: PlannedOrder,
  taking: Taking,
): Promise<Result<ForConnector, Failure>> => {
  const read = await dependencies.orderIntegrations.read(order)
  if (!read.ok) return read
  const now = dependencies.clock.now()
  const requested = { outcome: 'REQUESTED', way: 'CONNECTOR', answer: undefined } as const
  const begun = openAttemptIn(read.value?.record ?? {}, { ...taking, over: order.attempt, at: now })
  if (begun?.isOwn && isSeen({ lookedAt: begun.attempt.takenAt }, now)) {
    const { number, takenAt } = begun.attempt
    const looksAgainAt = nextVerification(takenAt, now)
    const next = { ...order, ...requested, attempt: number, takenAt, looksAgainAt }
    return success({ order: next, lookedAt: takenAt })
  }
  const { order: taken } = await takeOrder(dependencies, order, taking)
  const looksAgainAt = nextVerification(taken.takenAt ?? now, now)
  return success({
    order: taken.outcome === 'TAKEN' ? { ...taken, ...requested, looksAgainAt } : taken,
    lookedAt: now,
  })
}

/** What its connector is to be asked; nothing where it is not to be sent. */
export const toRelease = (
  { id, at }: Plan,
  { order, lookedAt }: ForConnector,
): readonly Release[] => {
  const { outcome, attempt, takenAt, marketplaceOrderId, shipBy } = order
  if (outcome !== 'REQUESTED' || attempt === undefined || takenAt === undefined) return []
  const key = resendKey({ order, plan: id, attempt })
  const asked = { marketplaceOrderId, attempt, shipBy, takenAt, lookedAt }
  return [{ key, plan: id, plannedAt: at, ...asked }]
}
