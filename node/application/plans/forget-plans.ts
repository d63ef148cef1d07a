import type { Failure } from '../../domain/failure'
import type { OrderKey } from '../../domain/orders/order-key'
import { formerUser } from '../../domain/team/former-user'
import { planWithoutPerson, plansKeptForMs, type Plan } from '../../domain/plans/plan'
import { planPartKey } from '../../domain/plans/plan-part'
import { idOf, type PlannedOrder } from '../../domain/plans/planned-order'
import { withoutMention } from '../../domain/text/without-mention'
import { failure, success, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { JobStates } from '../tick/job-states'
import type { PlanStores } from './plan-store'
import { forgetVerification, waitingPlans } from './waiting-plans'

// How plans end: after 90 days, where an order in them is erased, and where somebody in them left.

export type ForgetPlansDependencies = PlanStores & { readonly jobStates: JobStates }

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

/** Which plans there are: those that the search index lists, and those that wait, which it may not list yet. */
const planIds = async ({
  plans,
  jobStates,
}: ForgetPlansDependencies): Promise<Result<readonly string[], Failure>> => {
  const listed = await plans.list()
  if (!listed.ok) return listed
  const waits = await jobStates.read(waitingPlans)
  if (!waits.ok) return waits
  const ids = [...listed.value.map(({ id }) => id), ...Object.keys(waits.value.waiting)]
  return success([...new Set(ids)])
}

/** Each plan as it is now, one after the other. */
const eachPlan = async (
  dependencies: ForgetPlansDependencies,
  visit: (plan: Plan) => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure>> => {
  const ids = await planIds(dependencies)
  if (!ids.ok) return ids
  for (const id of ids.value) {
    const plan = await dependencies.plans.read(id)
    if (!plan.ok) return plan
    const visited = plan.value === undefined ? success(undefined) : await visit(plan.value)
    if (!visited.ok) return visited
  }
  return success(undefined)
}

/** Rewrites those parts of a plan that are concerned. */
const rewriteParts = async (
  { planParts }: PlanStores,
  plan: Plan,
  change: (order: PlannedOrder) => readonly PlannedOrder[],
): Promise<Result<readonly PlannedOrder[], Failure>> => {
  const left: PlannedOrder[] = []
  for (let number = 0; number < plan.parts; number += 1) {
    const key = planPartKey(plan.id, number)
    const part = await planParts.read(key)
    if (!part.ok) return part
    const orders = part.value?.orders ?? []
    const isConcerned = orders.some((order) => change(order)[0] !== order)
    const written = isConcerned
      ? await planParts.change(key, (current) =>
          success({ plan: plan.id, orders: (current?.orders ?? []).flatMap(change) }),
        )
      : part
    if (!written.ok) return written
    left.push(...(written.value?.orders ?? []))
  }
  return success(left)
}

/** Takes an order out of every plan, and out of what people wrote about it there. */
export const eraseFromPlans = (
  dependencies: ForgetPlansDependencies,
  isErased: (order: OrderKey) => boolean,
): Promise<Result<void, Failure>> =>
  eachPlan(dependencies, async (plan) => {
    const erased: PlannedOrder[] = []
    const left = await rewriteParts(dependencies, plan, (order) => {
      if (!isErased(order)) return [order]
      erased.push(order)
      return []
    })
    if (!left.ok || erased.length === 0) return left.ok ? success(undefined) : left
    const ids = erased.flatMap(idsIn)
    const reasons = new Set(left.value.map(({ insistedAt }) => insistedAt))
    const written = await changeKept(dependencies, plan.id, (current) => ({
      ...current,
      insisted: current.insisted.map((said) => ({
        ...said,
        why: reasons.has(said.at) ? withoutMention(said.why, ids) : '',
      })),
    }))
    return written
  })

const idsIn = ({
  marketplaceOrderId,
  orderId,
  alternateIds = [],
  ...order
}: PlannedOrder): string[] => [
  idOf({ ...order, marketplaceOrderId }),
  marketplaceOrderId,
  orderId ?? '',
  ...alternateIds,
]

const changeKept = async (
  { plans }: PlanStores,
  id: string,
  change: (plan: Plan) => Plan,
): Promise<Result<void, Failure>> => {
  const written = await plans.change<Failure>(id, (plan) =>
    plan === undefined ? failure({ kind: 'not-found' }) : success(change(plan)),
  )
  return written.ok || written.error.kind === 'not-found' ? success(undefined) : written
}

/** The orders that plans hold under an id. */
export const plannedUnder = async (
  dependencies: ForgetPlansDependencies,
  id: string,
): Promise<Result<readonly OrderKey[], Failure>> => {
  const found: OrderKey[] = []
  const visited = await eachPlan(dependencies, async (plan) => {
    const orders = await rewriteParts(dependencies, plan, (order) => [order])
    if (!orders.ok) return orders
    found.push(...orders.value.filter((order) => idsIn(order).includes(id)))
    return success(undefined)
  })
  return visited.ok ? success(found) : visited
}

/** Puts "former user" in the place of somebody who left. */
export const forgetInPlans = (
  dependencies: ForgetPlansDependencies,
  login: string,
): Promise<Result<void, Failure>> =>
  eachPlan(dependencies, async (plan) => {
    const unnamed = names(plan, login)
      ? await changeKept(dependencies, plan.id, (current) => planWithoutPerson(current, login))
      : success(undefined)
    if (!unnamed.ok) return unnamed
    const rewritten = await rewriteParts(dependencies, plan, (order) => [
      order.takenBy === login ? { ...order, takenBy: formerUser } : order,
    ])
    return rewritten.ok ? success(undefined) : rewritten
  })

const names = ({ by, stopped, batches, sending, insisted }: Plan, login: string): boolean =>
  [
    by,
    stopped?.by,
    ...batches.flatMap((batch) => [batch.by, batch.markedBy]),
    ...sending.map((sent) => sent.by),
    ...insisted.map((said) => said.by),
  ].includes(login)
