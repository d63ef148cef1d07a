// A host whose runtime can be killed and comes back at the same address, and whose VTEX fails as a seed says.
import { z } from 'zod'
import type { Random } from '../../../sandbox/seeds/random'
import { startRuntime, type Runtime } from '../../runtime'
import { World } from '../world'
import type { Sending, Story } from './stories'

const importQuery = `mutation ($rows: [ImportedLogRow!]) {
  importOrders(input: { kind: VTEX_LOG, logRows: $rows }) { ok { kept } error { code } }
}`

const importedSchema = z.object({ importOrders: z.object({ ok: z.object({ kept: z.number() }) }) })

const upstreams = [
  '/api/dataentities/*',
  '/api/dataentities/*',
  '/api/oms/*',
  '/api/license-manager/*',
  '/api/vtexid/*',
  '/api/fulfillment/*',
]

const troubles = [
  { status: 429, headers: { 'retry-after': '1' } },
  { status: 503 },
  { status: 200, body: '<html>' },
  { drop: true },
  { truncate: true },
  { delayMs: 6_000, status: 504 },
]

export class Stage {
  private replaced: Runtime | undefined

  private constructor(
    readonly world: World,
    private readonly random: Random,
  ) {}

  static async open(random: Random): Promise<Stage> {
    const world = await World.start()
    await world.control('PUT', 'settings', { broadcastCopies: 2, broadcastSpreadMs: 300 })
    return new Stage(world, random)
  }

  async close(): Promise<void> {
    await this.replaced?.kill('SIGKILL')
    await this.world.close()
  }

  /** From here on the platform calls for background work. */
  beginTicks(): Promise<void> {
    return this.world.beginTicks()
  }

  /** In the middle of whatever it does; the next one stands at the same address. */
  async killRuntime(): Promise<void> {
    const { processes, runtimeUrl, sandboxUrl } = this.world.host
    if (this.replaced) await this.replaced.kill('SIGKILL')
    else if (processes.runtime !== undefined) process.kill(processes.runtime, 'SIGKILL')
    this.replaced = await startRuntime({ sandboxUrl, port: Number(new URL(runtimeUrl).port) })
  }

  /** Some of the next calls to one of VTEX's services fail in one way. */
  async makeTrouble(): Promise<void> {
    const path = this.random.pick(upstreams)
    await this.world.faults({
      path,
      times: this.random.between(1, 6),
      ...this.random.pick(troubles),
    })
  }

  /** Whether it was answered with success. */
  async send(sending: Sending): Promise<boolean> {
    try {
      return await this.sendOnce(sending)
    } catch {
      return false
    }
  }

  private async sendOnce(sending: Sending): Promise<boolean> {
    if (sending.via === 'notification') return (await this.world.deliver(sending.body)).ok
    if (sending.via === 'facts') {
      for (const body of sending.bodies) if (!(await this.world.tell(body)).ok) return false
      return true
    }
    if (sending.via === 'row') {
      const { data } = await this.world.ask(importQuery, { rows: [sending.body] })
      return importedSchema.safeParse(data).data?.importOrders.ok.kept === 1
    }
    for (const status of sending.statuses) {
      await this.world.control('PUT', `orders/demostore/${sending.orderId}`, { status })
    }
    return true
  }

  /** Everything that the store holds of an order, as it stands there. */
  async stored({ id }: Story, token: string): Promise<string> {
    const path = `api.vtex.com/api/dataentities/orderops_order_integration/documents/${id}`
    const response = await fetch(
      `${this.world.host.sandboxUrl}/_sandbox/vtex/${path}?an=demostore&_fields=_all`,
      { headers: { VtexIdclientAutCookie: token } },
    )
    return response.text()
  }
}
