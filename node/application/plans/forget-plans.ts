import type { Failure } from '../../domain/failure'
import type { OrderKey } from '../../domain/orders/order-key'
import { formerUser } from '../../domain/team/former-user'
import { planWithoutPerson, plansKeptForMs, type Plan } from '../../domain/plans/plan'
import { planPartKey, type PlanPart } from '../../domain/plans/plan-part'
import { idOf } from '../../domain/plans/planned-order'
import { success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { JobStates } from '../tick/job-states'
import type { PlanStores } from './plan-store'
import { forgetVerification } from './waiting-plans'

// How plans end: after 90 days, where an order in them is erased, and where somebody in them left.

/** How many a tick removes. */
const mostRemoved = 20

/** Ends plans of 90 days ago and before, the orders first. */
export const forgetOldPlans = async ({
  plans,
  planParts,
  clock,
  jobStates,
}: PlanStores & { readonly clock: Clock; readonly jobStates: JobStates }): Promise<
  Result<void, Failure>
> => {
  const listed = await plans.list()
  if (!listed.ok) return listed
  const before = new Date(Date.parse(clock.now()) - plansKeptForMs).toISOString()
  for (const plan of listed.value.filter(({ at }) => at < before).slice(0, mostRemoved)) {
    for (let part = 0; part < plan.parts; part += 1) {
      const removed = await planParts.remove(planPartKey(plan.id, part))
      if (!removed.ok) return removed
    }
    const removed = await plans.remove(plan.id)
    if (!removed.ok) return removed
    const unsought = await forgetVerification({ jobStates }, plan.id)
    if (!unsought.ok) return unsought
  }
  return success(undefined)
}

type PartChange = (part: PlanPart) => PlanPart

/** Rewrites those parts that are concerned. */
const rewriteParts = async (
  { plans, planParts }: PlanStores,
  isConcerned: (part: PlanPart) => boolean,
  change: PartChange,
): Promise<Result<void, Failure>> => {
  const listed = await plans.list()
  if (!listed.ok) return listed
  for (const plan of listed.value) {
    for (let number = 0; number < plan.parts; number += 1) {
      const key = planPartKey(plan.id, number)
      const part = await planParts.read(key)
      if (!part.ok) return part
      if (part.value === undefined || !isConcerned(part.value)) continue
      const written = await planParts.change(key, (current) =>
        success(change(current ?? { plan: plan.id, orders: [] })),
      )
      if (!written.ok) return written
    }
  }
  return success(undefined)
}

/** Takes an order out of every plan. */
export const eraseFromPlans = (
  stores: PlanStores,
  key: OrderKey,
): Promise<Result<void, Failure>> => {
  const id = idOf(key)
  return rewriteParts(
    stores,
    ({ orders }) => orders.some((order) => idOf(order) === id),
    (part) => ({ ...part, orders: part.orders.filter((order) => idOf(order) !== id) }),
  )
}

/** Puts "former user" in the place of somebody who left. */
export const forgetInPlans = async (
  stores: PlanStores,
  login: string,
): Promise<Result<void, Failure>> => {
  const listed = await stores.plans.list()
  if (!listed.ok) return listed
  for (const { id } of listed.value.filter((plan) => names(plan, login))) {
    const written = await stores.plans.change<Failure>(id, (plan) =>
      plan === undefined
        ? { ok: false, error: { kind: 'not-found' } }
        : success(planWithoutPerson(plan, login)),
    )
    if (!written.ok && written.error.kind !== 'not-found') return written
  }
  return rewriteParts(
    stores,
    ({ orders }) => orders.some(({ takenBy }) => takenBy === login),
    (part) => ({
      ...part,
      orders: part.orders.map((order) =>
        order.takenBy === login ? { ...order, takenBy: formerUser } : order,
      ),
    }),
  )
}

const names = ({ by, stopped, batches, sending, insisted }: Plan, login: string): boolean =>
  [
    by,
    stopped?.by,
    ...batches.flatMap((batch) => [batch.by, batch.markedBy]),
    ...sending.map((sent) => sent.by),
    ...insisted.map((said) => said.by),
  ].includes(login)
