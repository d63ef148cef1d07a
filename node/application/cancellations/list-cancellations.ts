import { cancellationsKeptForMs, type Cancellation } from '../../domain/cancellations/cancellation'
import type { Failure } from '../../domain/failure'
import { failure, type Result } from '../../lib/result'
import type { Clock } from '../../ports/clock'
import type { CancellationStore } from './cancellation-store'

const mostCancellations = 20

/** The newest cancellations. */
export const listCancellations = async (
  { cancellations, clock }: CancellationStore & { readonly clock: Clock },
  first: number,
): Promise<Result<readonly Cancellation[], Failure>> => {
  if (first < 1 || first > mostCancellations) {
    return failure({ kind: 'invalid-input', field: 'first', reason: 'wrong-shape' })
  }
  const from = new Date(Date.parse(clock.now()) - cancellationsKeptForMs).toISOString()
  return cancellations.list({ field: 'at', from, most: first })
}
