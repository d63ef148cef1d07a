import { toIso } from '../../core/clock'
import { pause, post, type Delivery } from '../../core/post'
import type { SettingsHolder } from '../../core/settings'
import { Random } from '../../seeds/random'
import { toOffset } from '../orders/to-list-row'
import type { OrderChange, OrderStore } from '../orders/order-store'

/** What the platform is handed to bring to apps. */
export interface BroadcastEvent {
  readonly sender: 'vtex.orders-broadcast'
  readonly topic: 'order-status-updated'
  readonly account: string
  readonly body: unknown
}

/**
 * The app that tells other apps of an account that an order changed its state.
 * https://developers.vtex.com/docs/guides/how-to-receive-order-notifications-on-vtex-io
 * Neither that each event arrives, nor that it arrives once or in order, is documented.
 */
export class OrdersBroadcast {
  private target: URL | undefined
  private readonly random = new Random(1)
  private readonly underWay = new Set<Promise<Delivery>>()

  constructor(
    private readonly settings: SettingsHolder,
    orders: OrderStore,
  ) {
    orders.onChange((change) => this.tell(change))
  }

  /** Where the platform takes events from; nobody hears them before. */
  deliverTo(target: URL): void {
    this.target = target
  }

  private tell({ account, before, after }: OrderChange): void {
    const { target } = this
    if (target === undefined || before?.status === after.status || after.status === null) return
    const event: BroadcastEvent = {
      sender: 'vtex.orders-broadcast',
      topic: 'order-status-updated',
      account,
      body: {
        recorder: {},
        domain: after.origin === 'Marketplace' ? 'Marketplace' : 'Fulfillment',
        orderId: after.orderId,
        currentState: after.status,
        lastState: before?.status ?? null,
        currentChangeDate: toIso(after.changedAt),
        lastChangeDate: before === undefined ? null : toOffset(before.changedAt),
      },
    }
    const { broadcastCopies, broadcastSpreadMs } = this.settings.current()
    for (let copy = 0; copy < broadcastCopies; copy += 1) {
      this.send(target, event, this.random.between(0, broadcastSpreadMs))
    }
  }

  /** Resolves when every event that was sent has been taken or refused. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay)
  }

  private send(target: URL, event: BroadcastEvent, delayMs: number): void {
    const delivery = pause(delayMs)
      .then(() => post(target, event))
      .finally(() => this.underWay.delete(delivery))
    this.underWay.add(delivery)
  }
}
