import { randomUUID } from 'node:crypto'
import type { Clock } from '../../core/clock'
import type { SettingsHolder } from '../../core/settings'
import type { OrderStore } from '../orders/order-store'
import type { StoreState, StoreStates } from '../store/store-states'
import { approveOrder } from './approve-order'
import { errorOf } from './findings'
import { failed, type FailureCode, type Notification, type Outcome } from './notification'
import type { Handling, Notifier, Recipient, NotificationDelivery } from './notifier'
import type { StatusUpdate } from './order-body'
import { placeOrder, type Placement } from './place-order'

/** What is to become of the next operation on one order, whatever the order is like. */
export interface Fate extends Handling {
  /** The operation itself breaks down in VTEX. */
  readonly breakdown?: Extract<FailureCode, 'EOI000' | 'EOI006' | 'EOI010'>
}

interface Parts {
  readonly orders: OrderStore
  readonly stores: StoreStates
  readonly settings: SettingsHolder
  readonly clock: Clock
  readonly notifier: Notifier
}

interface Operation {
  readonly recipient: Recipient
  readonly marketplaceOrderId: string
  readonly flow: Notification['flow']
  run(state: StoreState): Promise<readonly Outcome[]>
}

const KEPT_RESULTS = 2000

/**
 * Works on what connectors have handed in, after they got their acknowledgement: one order at a
 * time, so that two of them do not reserve the same stock.
 */
export class OrderIntegrator {
  private readonly fates = new Map<string, Fate>()
  private readonly underWay = new Set<Promise<unknown>>()
  private readonly results = new Map<string, Promise<readonly NotificationDelivery[]>>()
  private last: Promise<unknown> = Promise.resolve()

  constructor(private readonly parts: Parts) {}

  decide(account: string, marketplaceOrderId: string, fate: Fate): void {
    this.fates.set(`${account}/${marketplaceOrderId}`, fate)
  }

  place(
    placement: Placement,
    endpoint: string | undefined,
  ): Promise<readonly NotificationDelivery[]> {
    const { account, order } = placement
    return this.work({
      recipient: { account, endpoint },
      marketplaceOrderId: order.marketplaceOrderId,
      flow: 'PlaceOrder',
      run: (state) => placeOrder(placement, { ...this.moment(), state }),
    })
  }

  approve(
    account: string,
    update: StatusUpdate,
    endpoint: string | undefined,
  ): Promise<readonly NotificationDelivery[]> {
    const { marketplaceOrderId } = update
    return this.work({
      recipient: { account, endpoint },
      marketplaceOrderId,
      flow: 'ApproveOrder',
      run: async (state) => {
        const orderId = await this.find(account, marketplaceOrderId, state)
        return [await approveOrder({ account, orderId }, this.moment())]
      },
    })
  }

  /** What the newest operation on an order came to, for who handed it in himself; told once. */
  takeResult(
    account: string,
    marketplaceOrderId: string,
  ): Promise<readonly NotificationDelivery[]> {
    const key = `${account}/${marketplaceOrderId}`
    const result = this.results.get(key) ?? Promise.resolve([])
    this.results.delete(key)
    return result
  }

  /** Settles when everything handed in has been worked on and told. */
  async settle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay)
  }

  private moment() {
    const { orders, settings, clock } = this.parts
    return { orders, settings: settings.current(), now: clock.now() }
  }

  private work(operation: Operation): Promise<readonly NotificationDelivery[]> {
    const { recipient, marketplaceOrderId } = operation
    const key = `${recipient.account}/${marketplaceOrderId}`
    const fate = this.fates.get(key) ?? {}
    this.fates.delete(key)
    const outcomes = this.last.then(() => this.outcomesOf(operation, fate))
    this.last = outcomes.catch(() => undefined)
    const told = outcomes.then((all) => this.tellAll(operation, all, fate))
    this.underWay.add(told)
    this.keepResult(key, told)
    const forget = (): boolean => this.underWay.delete(told)
    told.then(forget, (error: unknown) => {
      forget()
      process.stderr.write(`sandbox: ${error instanceof Error ? error.stack : String(error)}\n`)
    })
    return told
  }

  private keepResult(key: string, told: Promise<readonly NotificationDelivery[]>): void {
    this.results.set(key, told)
    const [oldest] = this.results.keys()
    if (this.results.size > KEPT_RESULTS && oldest !== undefined) this.results.delete(oldest)
  }

  private async outcomesOf(operation: Operation, fate: Fate): Promise<readonly Outcome[]> {
    const state = this.parts.stores.get(operation.recipient.account)
    if (fate.breakdown) return [this.brokenDown(fate.breakdown, operation)]
    return state ? operation.run(state) : [failed('EOI001', operation.flow, [])]
  }

  private brokenDown(code: FailureCode, { flow }: Operation): Outcome {
    const settings = this.parts.settings.current()
    return failed(
      code,
      flow,
      code === 'EOI006' ? errorOf({ kind: 'logistics-down' }, settings) : [],
    )
  }

  private async tellAll(
    { recipient, marketplaceOrderId }: Operation,
    outcomes: readonly Outcome[],
    fate: Fate,
  ): Promise<readonly NotificationDelivery[]> {
    const operationId = randomUUID()
    const told: NotificationDelivery[] = []
    for (const outcome of outcomes) {
      const { code, flow, success, errors, fields, message } = outcome
      const accountName = recipient.account
      const notification: Notification = {
        ...{ marketplaceOrderId, accountName, code, flow, success, operationId },
        ...{ errors, fields, message },
      }
      told.push(...(await this.parts.notifier.tell(recipient, notification, fate)))
    }
    return told
  }

  // A status update names no affiliate: the account's affiliates are tried in turn (assumption).
  private async find(
    account: string,
    marketplaceOrderId: string,
    { affiliates }: StoreState,
  ): Promise<string | undefined> {
    for (const { affiliateId } of affiliates) {
      const orderId = `${affiliateId}-${marketplaceOrderId}`
      if (await this.parts.orders.get(account, orderId)) return orderId
    }
    return undefined
  }
}
