import type { KeyValues } from '../core/key-values'
import type { Seeded } from '../seeds/seed-orders'
import { demoStore } from '../seeds/stores'
import type { OrderStore } from '../services/orders/order-store'
import type { Connectors } from './connectors'
import { notify } from './notify'
import { planReports, type PlannedOrders, type Report } from './plan-reports'

export interface ReportSummary {
  readonly alreadyReported: boolean
  readonly problems: number
  readonly successes: number
  readonly failed: number
}

interface Parts {
  readonly connectors: Connectors
  readonly orders: OrderStore
  readonly keyValues: KeyValues
  readonly seeded: Seeded
}

const PROBLEM_SHARE = 0.075
const AT_ONCE = 8
const ATTEMPTS = 4
const BACKOFF_MS = 250
const REPORTED = 'reported-problem'

/** The connectors of the demo store: each passes on what VTEX told it about its orders. */
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
    const { keyValues, seeded } = this.parts
    const told = new Set((await keyValues.list(REPORTED)).map(({ key }) => key))
    const connectors = this.parts.connectors
      .list()
      .filter(({ account }) => account === demoStore.account)
    const problems = Math.round(seeded.orders * PROBLEM_SHARE)
    const orders = await this.plannedOrders(problems)
    // Planned for all of them, so that one handed over later does not change the others' reports.
    const all = planReports({ connectors, problems, seed: seeded.seed, orders }).filter(
      ({ connector }) => connector.endpoint !== null,
    )
    const reports = all.filter((report) => !told.has(keyOf(report)))
    const delivered = await eachOf(reports, (report) => this.deliver(report))
    const count = (success: boolean): number =>
      delivered.filter(({ report, ok }) => ok && report.notification.success === success).length
    return {
      alreadyReported: all.length > 0 && reports.length === 0,
      problems: count(false),
      successes: count(true),
      failed: delivered.filter(({ ok }) => !ok).length,
    }
  }

  private async deliver(report: Report): Promise<Delivered> {
    const ok = await isDelivered(report)
    if (ok) await this.parts.keyValues.put(REPORTED, keyOf(report), true)
    return { report, ok }
  }

  private async plannedOrders(problems: number): Promise<PlannedOrders> {
    const newest = { account: demoStore.account, orderBy: 'created_at DESC', offset: 0 }
    const { orders } = this.parts
    const awaiting = await orders.find({
      ...newest,
      conditions: [`status = 'waiting-for-manual-authorization'`],
      limit: problems,
    })
    const integrated = await orders.find({
      ...newest,
      conditions: [`status IN ('ready-for-handling', 'handling', 'waiting-ffmt-authorization')`],
      limit: Math.ceil(problems / 5),
    })
    return { awaiting, integrated }
  }
}

interface Delivered {
  readonly report: Report
  readonly ok: boolean
}

// Connectors are told to retry what failed on the way.
// https://developers.vtex.com/docs/guides/deprecated-order-logs
async function isDelivered({ connector, notification }: Report): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { status } = await notify(connector, notification)
    if (status !== null && status < 300) return true
    const isPassing = status === null || status === 429 || status >= 500
    if (!isPassing) return false
    await pause(attempt * BACKOFF_MS)
  }
  return false
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const keyOf = ({ connector, notification }: Report): string =>
  `${connector.id}/${notification.marketplaceOrderId}/${notification.code}`

async function eachOf<Item, Output>(
  items: readonly Item[],
  work: (item: Item) => Promise<Output>,
): Promise<readonly Output[]> {
  const outputs: Output[] = []
  const left = items.values()
  const worker = async (): Promise<void> => {
    for (const item of left) outputs.push(await work(item))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return outputs
}
