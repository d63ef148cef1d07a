import type { Clock } from '../core/clock'
import { eachOf } from '../core/each-of'
import type { KeyValues } from '../core/key-values'
import { isDelivered, postPatiently } from '../core/post'
import type { Seeded } from '../seeds/seed-orders'
import { demoStore } from '../seeds/stores'
import type { Told } from '../services/order-integration/notifier'
import type { OrderStore } from '../services/orders/order-store'
import type { Connector, Connectors } from './connectors'
import type { Erp } from './erp'
import { say } from './marketplace'
import { notify, sendFacts } from './notify'
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
  readonly keyValues: KeyValues
  readonly clock: Clock
  readonly seeded: Seeded
}

const PROBLEM_SHARE = 0.075
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
    const all = (await this.plan()).filter(({ connector }) => connector.endpoint !== null)
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

  private async plan(): Promise<readonly Step[]> {
    const { connectors, orders, keyValues, seeded } = this.parts
    const problems = Math.round(seeded.orders * PROBLEM_SHARE)
    // Planned for all of them, so that one handed over later does not change the others' reports.
    return planReports({
      connectors: connectors.list().filter(({ account }) => account === demoStore.account),
      problems,
      seed: seeded.seed,
      now: seeded.at,
      selection: await selectOrders({ orders, keyValues }, problems),
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
        const input = { ...step.input, marketplaceOrderId, facts: false }
        return areDelivered((await orderPlacing.place(connector, input)).notifications)
      }
      case 'approve':
        return areDelivered(await orderPlacing.approve(connector, marketplaceOrderId))
      case 'pass-on':
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

  /** How many deliveries of facts failed. */
  private async tellFacts(steps: readonly Step[]): Promise<number> {
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
          ? this.parts.orderPlacing.compose(
              connector,
              { ...step.input, marketplaceOrderId },
              step.at,
            ).facts
          : factsOfSeeded(step.order)
      facts.set(marketplaceOrderId, known)
    }
    return [...facts.values()]
  }
}

const isVtexs = ({ kind }: Step): boolean => kind !== 'say-unavailable' && kind !== 'fetch'

/** Told at all, and all of it. */
const areDelivered = (told: readonly Told[]): boolean => told.length > 0 && told.every(isDelivered)
