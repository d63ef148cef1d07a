import { keepsOrdersElsewhere, type ReadingProgress } from '../../domain/reading/progress'
import { failure } from '../../lib/result'
import type { OrderReader } from '../../ports/order-reader'

/**
 * An order that is not at the usual address is nowhere, except in a store whose orders are kept at other addresses, which
 * its list told: there it is unknown, and nobody may call it missing.
 */
export const withProvenAbsence =
  (find: OrderReader['find'], progress: () => ReadingProgress): OrderReader['find'] =>
  async (orderId) => {
    const found = await find(orderId)
    if (!found.ok || found.value !== undefined || !keepsOrdersElsewhere(progress())) return found
    return failure({
      kind: 'upstream',
      service: 'orders',
      operation: 'find',
      reason: 'kept-elsewhere',
      retryable: false,
    })
  }
