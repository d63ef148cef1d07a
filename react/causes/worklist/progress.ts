import type { CheckVerdict } from '../../__generated__/operations'
import { browserMemory } from '../../ui'

/** An order that a person says is done in VTEX's integration log, and what get order said afterwards. */
export interface DoneOrder {
  readonly id: string
  readonly marketplaceOrderId: string
  /** Undefined while it is asked, and null where no answer came. */
  readonly verdict?: CheckVerdict | null
}

const memoryOf = (causeId: string) => browserMemory('worklist', causeId, 'sessionStorage')

/** What was done of a cause in this browser's session: a page that is reloaded goes on where it was. */
export function readProgress(causeId: string): readonly DoneOrder[] {
  const kept = memoryOf(causeId).recall()
  return Array.isArray(kept) ? kept.filter(isDoneOrder) : []
}

export function keepProgress(causeId: string, done: readonly DoneOrder[]): void {
  memoryOf(causeId).keep(done)
}

function isDoneOrder(entry: unknown): entry is DoneOrder {
  if (typeof entry !== 'object' || entry === null) return false
  const { id, marketplaceOrderId }: Partial<Record<keyof DoneOrder, unknown>> = entry
  return typeof id === 'string' && typeof marketplaceOrderId === 'string'
}

/** The list with one order changed or added; the newest first. */
export const withOrder = (done: readonly DoneOrder[], order: DoneOrder): readonly DoneOrder[] =>
  done.some(({ id }) => id === order.id)
    ? done.map((each) => (each.id === order.id ? order : each))
    : [order, ...done]
