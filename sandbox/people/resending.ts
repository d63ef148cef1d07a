import { z } from 'zod'
import type { KeyValues } from '../core/key-values'
import { get, post, type Delivery } from '../core/post'
import type { Connector, Connectors } from './connectors'
import type { DemoConnectors } from './demo-connector'
import type { OrderPlacing } from './order-placing'

/** How a demo connector deals with requests to send orders again. What is left out is in order. */
export const resendingSchema = z
  .object({
    /** What it answers; `nothing` leaves every request open. */
    answer: z.enum(['accepted', 'refused', 'nothing']),
    reason: z.string(),
    /** How often it says so. */
    answers: z.number().int().min(1).max(3),
    /** How often it really sends the order: 0 accepts and does nothing, 2 sends it twice. */
    sends: z.number().int().min(0).max(2),
    /** It polls by itself; null: only when it is told to. */
    everyMs: z.number().int().min(100).nullable(),
  })
  .partial()
  .strict()

export type Manners = Readonly<z.infer<typeof resendingSchema>>

const listSchema = z.object({
  requests: z.array(
    z.object({ key: z.string(), marketplaceOrderId: z.string(), attempt: z.number() }),
  ),
})

type Request = z.infer<typeof listSchema>['requests'][number]

interface Poll {
  readonly status: number | null
  readonly requests: readonly Request[]
  readonly sent: number
  readonly answers: readonly Delivery[]
}

interface Parts {
  readonly connectors: Connectors
  readonly orderPlacing: OrderPlacing
  readonly demoConnectors: DemoConnectors
  readonly keyValues: KeyValues
}

const SENT = 'resent-key'
/** Orders that a connector places side by side. */
const AT_ONCE = 8

/** Demo connectors fetch what they are asked to send again, send it to VTEX as they did before, and say so. */
export class Resending {
  private readonly timers = new Map<string, NodeJS.Timeout>()
  private readonly manners = new Map<string, Manners>()
  private readonly polls = new Map<string, Promise<unknown>>()

  constructor(private readonly parts: Parts) {}

  /** From now on it deals with requests so. */
  behave(connector: Connector, manners: Manners): void {
    this.manners.set(connector.id, manners)
    clearInterval(this.timers.get(connector.id))
    if (manners.everyMs == null) return
    const timer = setInterval(() => this.pollBehind(connector.id), manners.everyMs)
    timer.unref()
    this.timers.set(connector.id, timer)
  }

  async stop(): Promise<void> {
    for (const timer of this.timers.values()) clearInterval(timer)
    await Promise.all(this.polls.values())
  }

  /** One at a time: a slow poll is not overtaken. */
  private pollBehind(id: string): void {
    const connector = this.parts.connectors.get(id)
    if (connector?.endpoint == null || this.polls.has(id)) return
    const poll = this.poll(connector)
      .catch(() => undefined)
      .finally(() => this.polls.delete(id))
    this.polls.set(id, poll)
  }

  async poll(connector: Connector): Promise<Poll> {
    const fetched = await get(addressOf(connector))
    const parsed = listSchema.safeParse(fetched.body)
    const requests = parsed.success ? parsed.data.requests : []
    const sent = new Set((await this.parts.keyValues.list(SENT)).map(({ key }) => key))
    const fresh = requests.filter(({ key }) => !sent.has(key))
    const answers: Delivery[] = []
    for (let first = 0; first < requests.length; first += AT_ONCE) {
      const some = requests.slice(first, first + AT_ONCE)
      const answered = await Promise.all(
        some.map(async (request) => {
          if (fresh.includes(request)) await this.send(connector, request)
          return this.answer(connector, request)
        }),
      )
      answers.push(...answered.flat())
    }
    return { status: fetched.status, requests, sent: fresh.length, answers }
  }

  private mannersOf({ id }: Connector): Manners {
    return this.manners.get(id) ?? {}
  }

  /** The same order as before, once for each key. */
  private async send(connector: Connector, { key, marketplaceOrderId }: Request): Promise<void> {
    const { sends = 1, answer } = this.mannersOf(connector)
    const { orderPlacing, demoConnectors, keyValues } = this.parts
    await keyValues.put(SENT, key, true)
    if (answer === 'refused') return
    const input =
      orderPlacing.inputOf(connector, marketplaceOrderId) ??
      (await demoConnectors.inputOf(connector, marketplaceOrderId))
    for (let count = 0; count < sends; count += 1) {
      await orderPlacing.place(connector, { ...input, marketplaceOrderId, facts: false })
    }
  }

  private async answer(connector: Connector, { key }: Request): Promise<readonly Delivery[]> {
    const { answer = 'accepted', answers = 1, reason } = this.mannersOf(connector)
    if (answer === 'nothing') return []
    const said: Delivery[] = []
    for (let count = 0; count < answers; count += 1) {
      said.push(await post(addressOf(connector, key), { result: answer, reason }))
    }
    return said
  }
}

/** Of all its requests, or of one. */
function addressOf({ endpoint, account }: Connector, key?: string): URL {
  const one = key === undefined ? '' : `/${encodeURIComponent(key)}`
  const address = new URL(`${endpoint}/resend-requests${one}`)
  address.searchParams.set('an', account)
  return address
}
