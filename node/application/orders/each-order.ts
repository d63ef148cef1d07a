import { isOfService, type Failure } from '../../domain/failure'
import { createLimit } from '../../lib/limit'
import { failure, success, type Result } from '../../lib/result'

type Round<Order> = {
  readonly orders: readonly Order[]
  readonly atOnce?: number
  /** Whether something was done for it. */
  readonly visit: (order: Order) => Promise<Result<boolean, Failure>>
}

export type Visited = {
  readonly done: number
  readonly failed: number
  /** A failure of one that may succeed later. */
  readonly passing: Failure | undefined
}

/** Whether the same may succeed later, without anybody changing anything. */
export const mayPass = (problem: Failure): boolean =>
  problem.kind === 'conflict' || (problem.kind === 'upstream' && problem.retryable)

/**
 * Visits many orders, so many at a time: for how many something was done, and how many failed. One that fails keeps no
 * other from its turn; only where the service itself does not answer is the round over at once, and that is a failure.
 */
export const eachOrder = async <Order>({
  orders,
  atOnce = 1,
  visit,
}: Round<Order>): Promise<Result<Visited, Failure>> => {
  const limit = createLimit(atOnce)
  let done = 0
  let failed = 0
  let passing: Failure | undefined
  let endedBy: Failure | undefined
  const visitOne = async (order: Order) => {
    if (endedBy !== undefined) return
    const visited = await visit(order)
    if (visited.ok) done += visited.value ? 1 : 0
    else if (isOfService(visited.error)) endedBy = visited.error
    else {
      failed += 1
      if (mayPass(visited.error)) passing ??= visited.error
    }
  }
  await Promise.all(orders.map((order) => limit(() => visitOne(order))))
  return endedBy === undefined ? success({ done, failed, passing }) : failure(endedBy)
}
