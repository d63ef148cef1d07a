import type { Failure } from '../../domain/failure'
import { unplacedOf } from '../../domain/plans/batches'
import { sumsOf, type OrderSums } from '../../domain/plans/order-sums'
import { isSending, type Plan } from '../../domain/plans/plan'
import type { PlannedOrder } from '../../domain/plans/planned-order'
import { isFetched } from '../../domain/resends/given-out'
import { allOf, success, type Result } from '../../lib/result'
import { readQueue, type ResendDependencies } from '../resends/resend-queues'

/** A connector that can send orders of a plan again, or does. */
export type PlanWay = OrderSums & {
  readonly affiliateId: string
  readonly fetchedAt: string
  readonly isSending: boolean
}

/** How old what is shown of a connector may be: an open plan asks every few seconds. */
const shownForMs = 10_000

const never = () => false

/** By which connectors orders of a plan can be sent again: those that fetched within a day. */
export const waysOfPlan = async (
  dependencies: ResendDependencies,
  plan: Plan,
  orders: readonly PlannedOrder[],
): Promise<Result<readonly PlanWay[], Failure>> => {
  const { clock, memory } = dependencies
  const ways = await Promise.all(
    plan.affiliates.map(async (affiliateId): Promise<Result<readonly PlanWay[], Failure>> => {
      const waiting = unplacedOf(plan, orders, affiliateId)
      const sends = isSending(plan, affiliateId)
      if (waiting.length === 0 && !sends) return success([])
      const now = clock.now()
      const seen = memory.resends.queues.of(affiliateId).last
      const isFresh = seen !== undefined && Date.parse(now) - Date.parse(seen.at) < shownForMs
      const queue = isFresh ? success(seen.queue) : await readQueue(dependencies, affiliateId)
      if (!queue.ok) return queue
      const fetchedAt = queue.value?.fetchedAt
      if (fetchedAt === undefined || !isFetched(queue.value, now)) return success([])
      return success([{ ...sumsOf(waiting, never), affiliateId, fetchedAt, isSending: sends }])
    }),
  )
  const all = allOf(ways)
  return all.ok ? success(all.value.flat()) : all
}
