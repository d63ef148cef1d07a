import { isUnderWay } from '../../domain/orders/attempt'
import { isAlive } from '../../domain/orders/verdict'
import { isCalledOff } from '../../domain/resends/called-off'
import { resendKey } from '../../domain/resends/resend-request'
import { withLooked } from '../../domain/resends/resend-queue'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'
import { changeQueue, type ResendDependencies } from './resend-queues'

/**
 * An order was closed or canceled, a source says so or that it is over since it was taken, or it is in VTEX by now: where a
 * connector is asked to send it again it is asked no more.
 * Costs nothing for any other order. Where it cannot be written the next look at Orders finds the same.
 */
export const holdBackWhereOver = async (
  dependencies: ResendDependencies,
  { row, record: { attempt } }: Pick<StoredOrderIntegration, 'row' | 'record'>,
): Promise<void> => {
  const { status, affiliateId } = row
  const now = dependencies.clock.now()
  if (attempt?.way !== 'CONNECTOR' || !isUnderWay(attempt, now)) return
  if (!isCalledOff(row) && status !== 'CANCELED' && !isAlive(status)) return
  const { plan, number } = attempt
  const key = resendKey({ order: row, plan, attempt: number })
  await changeQueue(dependencies, affiliateId, (queue) =>
    withLooked(queue, new Map([[key, { isClosed: true }]]), now),
  )
}
