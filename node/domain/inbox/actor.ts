import type { Actor } from '../guidance/guidance'
import { guidanceFor } from '../guidance/guidance-for'
import type { OrderIntegrationRow } from './row'

// Rows never change, so what follows from one is computed once for as long as the row lives.
const known = new WeakMap<OrderIntegrationRow, Actor>()

/** Who can fix an order; undefined where nothing needs a person. The same as its guidance says. */
export const actorOf = (row: OrderIntegrationRow): Actor | undefined => {
  const { errorType, code, template, facts, status, order } = row
  if (errorType === undefined) return undefined
  const before = known.get(row)
  if (before !== undefined) return before
  const { actor } = guidanceFor({
    diagnosis: { errorType, confidence: 'LOW', code, template, facts },
    status,
    order: {
      ...order,
      marketplaceOrderId: row.marketplaceOrderId,
      orderId: row.orderId,
      workflowState: row.workflowState,
    },
  })
  known.set(row, actor)
  return actor
}
