import { LRUCache } from 'lru-cache'

import type { OrderKey } from '../../domain/orders/order-key'
import type { SoughtId } from '../../domain/orders/sought-id'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'

/** What came of looking for an order by one of its ids. */
export type Sought =
  /** `isKept`: the app keeps a record of it; otherwise Orders alone has it. */
  | { readonly id: 'FOUND'; readonly order: StoredOrderIntegration; readonly isKept: boolean }
  | { readonly id: Exclude<SoughtId, 'FOUND'> }

/** What a replica knows of orders that are not open. */
export class OrderMemory {
  /** Whose orders those are whose id in VTEX has an ending that VTEX added, by that id. */
  public readonly keys = new LRUCache<string, OrderKey>({ max: 10_000 })
  /** What Orders said of ids that no kept order has, and when. */
  public readonly sought = new LRUCache<string, { readonly at: string; readonly sought: Sought }>({
    max: 1_000,
  })
  private had = false

  /** Whether a source ever spoke of an order, as far as this replica saw. */
  public get hadAny(): boolean {
    return this.had
  }

  public noteHad(): void {
    this.had = true
  }
}
