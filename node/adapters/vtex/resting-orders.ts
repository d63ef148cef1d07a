import type { UpstreamFailure } from '../../domain/failure'
import { failure, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'

/** Until when Orders of one account is left alone, in milliseconds. Requests come and go, a rest outlives them. */
export type OrdersRest = { until: number }

/** Where the answer does not say how long: the orders guide asks for a minute. Read 2026-11-23. */
const usualRestMs = 60_000

type Ask<Query, Value> = (query: Query) => Promise<Result<Value, UpstreamFailure>>

/**
 * After Orders refused for too many requests, it is left alone as long as it asked: who goes on asking can make the
 * account's Admin unavailable. Meanwhile the answer is the same refusal, without a call.
 */
export const withRest =
  <Query, Value>(
    ask: Ask<Query, Value>,
    { clock, rest }: { readonly clock: Clock; readonly rest: OrdersRest },
  ): Ask<Query, Value> =>
  async (query) => {
    const now = Date.parse(clock.now())
    if (now < rest.until) {
      return failure({
        kind: 'upstream',
        service: 'orders',
        operation: 'rest',
        reason: 'rate-limited',
        retryable: true,
        retryAfterMs: rest.until - now,
      })
    }
    const answer = await ask(query)
    if (!answer.ok && answer.error.reason === 'rate-limited') {
      rest.until = now + (answer.error.retryAfterMs ?? usualRestMs)
    }
    return answer
  }
