import { randomBytes } from 'node:crypto'

import {
  isConfirmed,
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
import { afterNoAnswer } from '../../domain/plans/verification-times'
import { failure, success, type Result } from '../../lib/result'
import { loginOf, type PeopleDependencies } from '../causes/issue-states'
import type { ActivityDependencies } from '../team/note-activity'
import type { JobStates } from '../tick/job-states'
import {
  cancellationToActOn,
  changeCancellation,
  changeCanceledOrders,
  type CancellationStore,
} from './cancellation-store'
import { noteSent } from './note-sent'
import { sendCancel, type SendDependencies } from './send-cancel'
import { noteWait, noteNextWait } from './waiting-cancellations'

export type CancelDependencies = SendDependencies &
  ActivityDependencies &
  PeopleDependencies &
  CancellationStore & { readonly jobStates: JobStates }

/** One after the other: so many in a request, which ends after 30 s, and whoever wants to stop waits for one only. */
const mostAtOnce = 5
const longestMs = 12_000

/** The one that is sent next, which nobody else sends. */
const claimedBy = (
  cancellation: Cancellation,
  by: string,
  now: string,
): { readonly cancellation: Cancellation; readonly claimed: CanceledOrder | undefined } => {
  const [next] = cancellation.stopped === undefined ? toCancelIn(cancellation) : []
  if (next === undefined) return { cancellation, claimed: undefined }
  const claimed: CanceledOrder = {
    ...next,
    outcome: 'SENDING',
    sentBy: by,
    sendingAt: now,
    claim: randomBytes(6).toString('hex'),
    // Should this process end now, nobody knows whether it was sent: it is looked at.
    looksAgainAt: afterNoAnswer(now),
  }
  const orders = cancellation.orders.map((order) => (order === next ? claimed : order))
  return { cancellation: { ...cancellation, lastActAt: now, orders }, claimed }
}

const claimNext = async (
  dependencies: CancelDependencies,
  id: string,
  by: string,
): Promise<Result<CanceledOrder | undefined, Failure>> => {
  const now = dependencies.clock.now()
  let claimed: CanceledOrder | undefined
  const changed = await changeCancellation(dependencies, id, (current) => {
    if (!isConfirmed(current) || !wasConfirmedBy(current, by))
      return failure({ kind: 'not-allowed' })
    const claim = claimedBy(current, by, now)
    claimed = claim.claimed
    return success(claim.cancellation)
  })
  return changed.ok ? success(claimed) : changed
}

/** What became of it, unless somebody found out more meanwhile. */
const keepSent = (
  dependencies: CancelDependencies,
  id: string,
  { claimed, order }: { readonly claimed: CanceledOrder; readonly order: CanceledOrder },
): Promise<Result<Cancellation, Failure>> => {
  const change = (current: CanceledOrder): CanceledOrder =>
    current.outcome === 'SENDING' && current.claim === claimed.claim ? order : current
  return changeCanceledOrders(dependencies, id, new Map([[canceledOrderIdOf(claimed), change]]))
}

/**
 * Cancels the next orders of a confirmed cancellation, from the page of whoever confirmed it. Where VTEX turns one away it
 * stands as before, and so do those behind it.
 */
export const cancelNext = async (
  dependencies: CancelDependencies,
  id: string,
): Promise<Result<Cancellation, Failure>> => {
  const person = await loginOf(dependencies, 'me')
  if (!person.ok) return person
  const by = person.value
  const loaded = await cancellationToActOn(dependencies, id)
  if (!loaded.ok) return loaded
  const began = dependencies.clock.now()
  const soon = await noteWait(dependencies, id, afterNoAnswer(began))
  if (!soon.ok) return soon
  const run = await sendSome(dependencies, { id, by, reason: loaded.value.reason ?? '', began })
  const newest = await cancellationToActOn(dependencies, id)
  if (!newest.ok) return newest
  const noted = await noteSent(dependencies, newest.value, run.sent)
  // Last: until then whoever looks for what this request left looks soon.
  const waits = await noteNextWait(dependencies, noted)
  if (!waits.ok) return waits
  return run.halted === undefined ? success(noted) : failure(run.halted)
}

type Run = { readonly sent: readonly CanceledOrder[]; readonly halted?: Failure }

type Running = {
  readonly id: string
  readonly by: string
  readonly reason: string
  readonly began: string
}

const sendSome = async (
  dependencies: CancelDependencies,
  { id, by, reason, began }: Running,
): Promise<Run> => {
  const { clock } = dependencies
  const sent: CanceledOrder[] = []
  const isOver = () => Date.parse(clock.now()) - Date.parse(began) >= longestMs
  for (let count = 0; count < mostAtOnce && !isOver(); count += 1) {
    const claimed = await claimNext(dependencies, id, by)
    if (!claimed.ok) return { sent, halted: claimed.error }
    if (claimed.value === undefined) break
    const { order, halted } = await sendCancel(dependencies, claimed.value, {
      cancellation: id,
      by,
      reason,
    })
    if (mayHaveBeenSent(order)) sent.push(order)
    const kept = await keepSent(dependencies, id, { claimed: claimed.value, order })
    if (!kept.ok) return { sent, halted: kept.error }
    if (halted !== undefined) return { sent, halted }
  }
  return { sent }
}
