import type { Clock } from '../core/clock'
import type { Answer, Service } from '../core/http'
import type { Delivery } from '../core/post'
import type { Tokens } from '../core/tokens'
import { marketplaceOrderIdOf } from '../seeds/marketplace-ids'
import { Random } from '../seeds/random'
import type { NotificationDelivery } from '../services/order-integration/notifier'
import type { OrderIntegrator } from '../services/order-integration/order-integrator'
import type { StoreStates } from '../services/store/store-states'
import { composeOrder, type ComposedOrder } from './compose-order'
import type { Connector } from './connectors'
import { sendFacts } from './notify'
import type { OrderInput } from './order-input'

export interface PlacedByConnector {
  readonly marketplaceOrderId: string
  readonly orderId: string
  /** VTEX's answer to the request. */
  readonly answer: { readonly status: number; readonly body: unknown }
  /** What VTEX told the connector's endpoint, and how that endpoint took it. */
  readonly notifications: readonly NotificationDelivery[]
  readonly facts: Delivery | null
}

interface Parts {
  readonly tokens: Tokens
  readonly stores: StoreStates
  readonly integrator: OrderIntegrator
  readonly orderIntegration: Service
  readonly clock: Clock
}

/** Demo connectors hand orders to VTEX through its API, with the account's token. */
export class OrderPlacing {
  private readonly random: Random
  private readonly accountTokens = new Map<string, Promise<string>>()
  private readonly inputs = new Map<string, OrderInput>()

  constructor(private readonly parts: Parts) {
    this.random = new Random(parts.clock.now())
  }

  compose(connector: Connector, input: OrderInput, now?: number): ComposedOrder {
    const { stores, clock } = this.parts
    const state = stores.get(connector.account)
    if (!state) throw new Error(`${connector.account} is not an account of the sandbox`)
    const marketplaceOrderId =
      input.marketplaceOrderId ?? marketplaceOrderIdOf(connector.affiliateId, this.random)
    return composeOrder({ connector, state, input, marketplaceOrderId, now: now ?? clock.now() })
  }

  /** What a connector handed in last as this order, since the start. */
  inputOf({ id }: Connector, marketplaceOrderId: string): OrderInput | undefined {
    return this.inputs.get(`${id} ${marketplaceOrderId}`)
  }

  async place(connector: Connector, input: OrderInput): Promise<PlacedByConnector> {
    const order = this.compose(connector, input)
    this.inputs.set(`${connector.id} ${order.marketplaceOrderId}`, input)
    const handedIn = await this.handIn(connector, input, order)
    const isTold = input.facts ?? true
    const facts = isTold ? await sendFacts(connector, order.facts) : null
    return { ...handedIn, notifications: await handedIn.notifications, facts }
  }

  /** Hands an order in; the notifications follow when VTEX has worked on it. */
  async handIn(connector: Connector, input: OrderInput, order: ComposedOrder) {
    const { account, affiliateId } = connector
    const { marketplaceOrderId, body } = order
    const { copies, delayMs, breakdown } = input
    if (copies !== undefined || delayMs !== undefined || breakdown !== undefined) {
      this.parts.integrator.decide(account, marketplaceOrderId, { copies, delayMs, breakdown })
    }
    const answer = await this.call(account, {
      method: 'POST',
      path: '/api/order-integration/orders',
      query: { affiliateId },
      body,
    })
    return {
      marketplaceOrderId,
      orderId: `${affiliateId}-${marketplaceOrderId}`,
      answer: { status: answer.status, body: answer.body },
      notifications: this.parts.integrator.takeResult(account, marketplaceOrderId),
    }
  }

  async approve(
    connector: Connector,
    marketplaceOrderId: string,
  ): Promise<readonly NotificationDelivery[]> {
    await this.call(connector.account, {
      method: 'PUT',
      path: '/api/order-integration/orders/status',
      query: {},
      body: {
        marketplaceOrderId,
        marketplaceOrderStatus: 'approved',
        connectorName: connector.id,
        connectorEndpoint: connector.endpoint,
      },
    })
    return this.parts.integrator.takeResult(connector.account, marketplaceOrderId)
  }

  private async call(account: string, call: Call): Promise<Answer> {
    const text = JSON.stringify(call.body)
    return this.parts.orderIntegration.answer({
      method: call.method,
      host: `${account}.vtexcommercestable.com.br`,
      path: call.path,
      segments: call.path.split('/').filter(Boolean),
      query: new URLSearchParams(call.query),
      headers: { vtexidclientautcookie: await this.tokenOf(account) },
      body: text,
      rawBody: Buffer.from(text),
    })
  }

  private tokenOf(account: string): Promise<string> {
    const token = this.accountTokens.get(account) ?? this.parts.tokens.issueAppToken(account)
    this.accountTokens.set(account, token)
    return token
  }
}

interface Call {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: object
}
