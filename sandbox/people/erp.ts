import { z } from 'zod'
import { toIso, type Clock } from '../core/clock'
import { eachOf } from '../core/each-of'
import type { KeyValues } from '../core/key-values'
import { postPatiently, type Delivery } from '../core/post'
import type { OrderFacts } from '../services/orders/order-facts'
import type { OrderStore } from '../services/orders/order-store'
import type { Connectors } from './connectors'
import { sendFacts } from './notify'

const KIND = 'erp-carriers'
const READY = 'ready-for-handling'
const MOST = 1000

export interface Fetched {
  readonly orderId: string
  readonly accepted: boolean
  /** The line of the ERP's log. */
  readonly message: string | null
  readonly told: Delivery
}

interface Parts {
  readonly orders: OrderStore
  readonly connectors: Connectors
  readonly keyValues: KeyValues
  readonly clock: Clock
}

/**
 * A store's ERP. It fetches orders that are ready for handling, and refuses those whose carrier is
 * missing from its own table of carriers: the FAQ shows a line of such a log.
 * https://help.vtex.com/en/faq/why-was-the-marketplace-order-not-integrated
 */
export class Erp {
  private readonly tables = new Map<string, readonly string[]>()

  constructor(private readonly parts: Parts) {}

  async load(): Promise<void> {
    for (const { key, value } of await this.parts.keyValues.list(KIND)) {
      this.tables.set(key, z.array(z.string()).parse(value))
    }
  }

  /** The names of the carriers that it knows. */
  carriers(account: string): readonly string[] {
    return this.tables.get(account) ?? ['Demo Carrier', 'Demo Express']
  }

  async setCarriers(account: string, names: readonly string[]): Promise<void> {
    await this.parts.keyValues.put(KIND, account, names)
    this.tables.set(account, names)
  }

  /** Takes what is ready for handling: all of it, or the orders that are named. */
  async fetch(account: string, orderIds?: readonly string[]): Promise<readonly Fetched[]> {
    const ready = orderIds ? await this.named(account, orderIds) : await this.ready(account)
    return eachOf(ready, (order) => this.take(account, order))
  }

  private async ready(account: string): Promise<readonly OrderFacts[]> {
    await this.parts.orders.catchUp()
    return this.parts.orders.find({
      account,
      conditions: [`status = '${READY}'`],
      orderBy: 'created_at DESC',
      offset: 0,
      limit: MOST,
    })
  }

  private async named(
    account: string,
    orderIds: readonly string[],
  ): Promise<readonly OrderFacts[]> {
    const found = await Promise.all(
      orderIds.map((orderId) => this.parts.orders.get(account, orderId)),
    )
    return found.flatMap((order) => (order?.status === READY ? [order] : []))
  }

  private async take(account: string, order: OrderFacts): Promise<Fetched> {
    const { orders, clock } = this.parts
    const accepted = this.carriers(account).includes(order.carrier)
    const now = clock.now()
    if (accepted) await orders.put(account, { ...order, status: 'handling', changedAt: now })
    const message = accepted ? null : carrierUnknown(order, now)
    return {
      orderId: order.orderId,
      accepted,
      message,
      told: await this.tell(account, order, message),
    }
  }

  private async tell(
    account: string,
    order: OrderFacts,
    message: string | null,
  ): Promise<Delivery> {
    const connector = this.parts.connectors.find(account, order.affiliateId)
    if (!connector) return { status: null, error: 'The affiliate has no connector' }
    const { carrier, sla } = order
    // The states of the standard for connectors' logs: Success and Error among them.
    // https://developers.vtex.com/docs/guides/deprecated-order-logs
    const facts = {
      marketplaceOrderId: order.marketplaceOrderId,
      reportedBy: 'ERP',
      occurredAt: toIso(this.parts.clock.now()),
      status: message === null ? 'Success' : 'Error',
      ...(message !== null && { message }),
      carrier: { name: carrier, ...(sla && { service: sla }) },
    }
    return postPatiently(() => sendFacts(connector, facts))
  }
}

function carrierUnknown({ sequence, carrier, sla }: OrderFacts, now: number): string {
  const [year, month, day, time] = toIso(now).split(/[-T.]/)
  const moment = `${day}/${month}/${year} ${time}`
  const what = `transportadora / servico de entrega (${carrier} - ${sla ?? carrier}) nao cadastrados`
  return `PEDIDO ${sequence} ${moment} Interface = 15  Msg = ${what}`
}
