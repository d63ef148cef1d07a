// A host with two runtimes that can be killed and come back at the same address, and whose VTEX fails as a seed says.
import { z } from 'zod'
import { packed } from '../../../node/lib/packed'
import type { Random } from '../../../sandbox/seeds/random'
import { World } from '../world'
import { Replicas } from './replicas'
import type { Sending, Story } from './stories'

const importQuery = `mutation ($rows: String!) {
  importOrders(input: { kind: VTEX_LOG, rows: $rows }) { ok { read } error { code } }
}`

const importedSchema = z.object({ importOrders: z.object({ ok: z.object({ read: z.number() }) }) })

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
  private constructor(
    readonly world: World,
    private readonly replicas: Replicas,
    private readonly random: Random,
  ) {}

  static async open(random: Random): Promise<Stage> {
    const world = await World.start()
    await world.control('PUT', 'settings', { broadcastCopies: 2, broadcastSpreadMs: 300 })
    const { processes, runtimeUrl, sandboxUrl } = world.host
    if (processes.runtime !== undefined) process.kill(processes.runtime, 'SIGKILL')
    const port = Number(new URL(runtimeUrl).port)
    return new Stage(world, await Replicas.start({ sandboxUrl, port, random }), random)
  }

  async close(): Promise<void> {
    await this.replicas.close()
    await this.world.close()
  }

  /** From here on the platform calls for background work. */
  beginTicks(): Promise<void> {
    return this.world.beginTicks()
  }

  /** In the middle of whatever they do. */
  killRuntimes(): Promise<void> {
    return this.replicas.killSome()
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
      const { data } = await this.world.ask(importQuery, { rows: packed([sending.body]) })
      return importedSchema.safeParse(data).data?.importOrders.ok.read === 1
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
