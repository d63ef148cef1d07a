import type { Clock } from '../core/clock'
import { eachOf } from '../core/each-of'
import type { KeyValues } from '../core/key-values'
import { isDelivered, postPatiently } from '../core/post'
import type { Scene } from '../scenes/scene'
import { scenes } from '../scenes/scenes'
import type { Seeded } from '../seeds/seed-orders'
import { demoStore } from '../seeds/stores'
import type { Notification } from '../services/order-integration/notification'
import type { NotificationDelivery } from '../services/order-integration/notifier'
import type { OrderStore } from '../services/orders/order-store'
import type { Connector, Connectors } from './connectors'
import type { Erp } from './erp'
import type { IntegrationLog } from './integration-log'
import { say } from './marketplace'
import { marketplaceReport } from './marketplace-report'
import { notify, sendFacts } from './notify'
import type { OrderInput } from './order-input'
import type { OrderPlacing } from './order-placing'
import { keyOf, planReports, type Step } from './report-plan'
import { factsOfSeeded } from './seeded-facts'
import { selectOrders } from './select-orders'

export interface ReportSummary {
  readonly alreadyReported: boolean
  readonly problems: number
  readonly successes: number
  readonly failed: number
}

interface Parts {
  readonly connectors: Connectors
  readonly orderPlacing: OrderPlacing
  readonly erp: Erp
  readonly orders: OrderStore
  readonly log: IntegrationLog
  readonly keyValues: KeyValues
  readonly clock: Clock
  readonly seeded: Seeded
}

const FACTS_AT_ONCE = 50
const REPORTED = 'reported-problem'

interface Done {
  readonly step: Step
  readonly ok: boolean
}

/**
 * The people of the demo store at work: connectors place orders that VTEX then refuses, and pass on
 * what they were told before; the marketplace and the ERP say what only they know.
 */
export class DemoConnectors {
  private running: Promise<ReportSummary> | undefined

  constructor(private readonly parts: Parts) {}

  /** Once per data directory: what has been delivered is remembered and never sent again. */
  async reportProblems(): Promise<ReportSummary> {
    this.running ??= this.reportAll().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async reportAll(): Promise<ReportSummary> {
    const { keyValues } = this.parts
    const told = new Set((await keyValues.list(REPORTED)).map(({ key }) => key))
    const all = (await this.plan()).filter(this.canTell)
    const steps = all.filter((step) => !told.has(keyOf(step)))
    const factsFailed = await this.tellFacts(steps)
    // What people say of an order comes after what VTEX says of it.
    const [first, second] = [steps.filter(isVtexs), steps.filter((step) => !isVtexs(step))]
    const done = [...(await eachOf(first, this.take)), ...(await eachOf(second, this.take))]
    const count = (isSuccess: boolean): number =>
      done.filter(({ step, ok }) => ok && (step.kind === 'pass-on') === isSuccess).length
    return {
      alreadyReported: all.length > 0 && steps.length === 0,
      problems: count(false),
      successes: count(true),
      failed: done.filter(({ ok }) => !ok).length + factsFailed,
    }
  }

  /** Native connectors tell nobody but VTEX's log, which needs no endpoint. */
  private readonly canTell = ({ kind, connector }: Step): boolean =>
    this.scene.isConnected ? connector.endpoint !== null : kind === 'place' || kind === 'pass-on'

  private get scene(): Scene {
    return scenes[this.parts.seeded.scene]
  }

  /** What a marketplace lists of its own sales, whether they arrived or not. */
  async marketplaceReport(connector: Connector): Promise<string> {
    const { orders, orderPlacing, seeded } = this.parts
    const refused = (await this.plan()).flatMap((step) =>
      step.kind === 'place' && step.connector.id === connector.id
        ? [orderPlacing.compose(connector, inputOf(step), step.at).sale]
        : [],
    )
    return marketplaceReport({ connector, now: seeded.at, seed: seeded.seed, refused }, orders)
  }

  /** What a connector handed in as an order that VTEX refused at the start. */
  async inputOf(connector: Connector, marketplaceOrderId: string): Promise<OrderInput | undefined> {
    const step = (await this.plan()).find(
      (each) =>
        each.kind === 'place' &&
        each.connector.id === connector.id &&
        each.marketplaceOrderId === marketplaceOrderId,
    )
    return step?.kind === 'place' ? inputOf(step) : undefined
  }

  private async plan(): Promise<readonly Step[]> {
    const { connectors, orders, keyValues, seeded } = this.parts
    const { scene } = this
    const problems = scene.problems(seeded.orders)
    // Planned for all of them, so that one handed over later does not change the others' reports.
    return planReports({
      scene,
      connectors: connectors.list().filter(({ account }) => account === demoStore.account),
      orders: seeded.orders,
      problems,
      seed: seeded.seed,
      now: seeded.at,
      selection: await selectOrders({ orders, keyValues }, scene, problems),
    })
  }

  private readonly take = async (step: Step): Promise<Done> => {
    const ok = await this.perform(step)
    if (ok) await this.parts.keyValues.put(REPORTED, keyOf(step), true)
    return { step, ok }
  }

  private async perform(step: Step): Promise<boolean> {
    const { orderPlacing, erp, clock } = this.parts
    const { connector, marketplaceOrderId } = step
    switch (step.kind) {
      case 'place': {
        const input = { ...inputOf(step), facts: false }
        const { notifications } = await orderPlacing.place(connector, input)
        return this.scene.isConnected ? areDelivered(notifications) : this.log(step, notifications)
      }
      case 'approve':
        return areDelivered(await orderPlacing.approve(connector, marketplaceOrderId))
      case 'pass-on':
        if (!this.scene.isConnected) return this.log(step, [step])
        return isDelivered(await postPatiently(() => notify(connector, step.notification)))
      case 'say-unavailable': {
        const saying = { marketplaceOrderId, status: 'Unavailable' }
        return isDelivered(await postPatiently(() => say(connector, saying, clock)))
      }
      case 'fetch': {
        const fetched = await erp.fetch(connector.account, [step.order.orderId])
        return fetched.every(({ told }) => isDelivered(told))
      }
    }
  }

  private async log(
    step: Extract<Step, { kind: 'place' | 'pass-on' }>,
    results: readonly { readonly notification: Notification }[],
  ): Promise<boolean> {
    const { connector, marketplaceOrderId } = step
    const at = step.kind === 'place' ? step.at : step.order.createdAt
    for (const { notification } of results) {
      const order = { affiliateId: connector.affiliateId, marketplaceOrderId, at }
      await this.parts.log.keep(order, notification)
    }
    return results.length > 0
  }

  /** How many deliveries of facts failed. */
  private async tellFacts(steps: readonly Step[]): Promise<number> {
    if (!this.scene.isConnected) return 0
    const batches = [...new Set(steps.map(({ connector }) => connector))].flatMap((connector) => {
      const facts = this.factsOf(connector, steps)
      return Array.from({ length: Math.ceil(facts.length / FACTS_AT_ONCE) }, (_, index) => ({
        connector,
        facts: facts.slice(index * FACTS_AT_ONCE, (index + 1) * FACTS_AT_ONCE),
      }))
    })
    const deliveries = await eachOf(batches, ({ connector, facts }) =>
      postPatiently(() => sendFacts(connector, facts)),
    )
    return deliveries.filter((delivery) => !isDelivered(delivery)).length
  }

  private factsOf(connector: Connector, steps: readonly Step[]): readonly object[] {
    const facts = new Map<string, object>()
    for (const step of steps.filter((one) => one.connector === connector)) {
      const { marketplaceOrderId } = step
      const known =
        step.kind === 'place'
          ? this.parts.orderPlacing.compose(connector, inputOf(step), step.at).facts
          : factsOfSeeded(step.order)
      facts.set(marketplaceOrderId, known)
    }
    return [...facts.values()]
  }
}

const inputOf = (step: Extract<Step, { kind: 'place' }>): OrderInput => ({
  ...step.input,
  marketplaceOrderId: step.marketplaceOrderId,
})

const isVtexs = ({ kind }: Step): boolean => kind !== 'say-unavailable' && kind !== 'fetch'

/** Told at all, and all of it. */
const areDelivered = (told: readonly NotificationDelivery[]): boolean =>
  told.length > 0 && told.every(isDelivered)
