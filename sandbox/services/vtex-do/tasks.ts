import { z } from 'zod'
import type { Clock } from '../../core/clock'
import type { KeyValues } from '../../core/key-values'
import type { SettingsHolder } from '../../core/settings'
import { stableUuid } from '../../core/tokens'
import type { OrderChange, OrderStore } from '../orders/order-store'

export const taskStatuses = ['Open', 'Closed', 'Suspended', 'InProgress'] as const

const taskSchema = z.object({
  id: z.string(),
  account: z.string(),
  orderId: z.string(),
  domain: z.string(),
  status: z.enum(taskStatuses),
  createdAt: z.number().int(),
})

export type Task = Readonly<z.infer<typeof taskSchema>>

const HELD = 'waiting-for-manual-authorization'

interface Parts {
  readonly keyValues: KeyValues
  readonly orders: OrderStore
  readonly settings: SettingsHolder
  readonly clock: Clock
}

/**
 * An order that waits for the store to authorize it has a task for whoever may: the price divergence rule makes one
 * (https://help.vtex.com/en/docs/tutorials/price-divergence-rule). Whether it ends with the order is a setting: known issue
 * 1242813 tells of tasks that stay open.
 */
export class Tasks {
  private readonly known = new Map<string, Task>()

  constructor(private readonly parts: Parts) {
    parts.orders.onChange((change) => this.hear(change))
  }

  async load(): Promise<void> {
    for (const { key, value } of await this.parts.keyValues.list('vtex-do-task')) {
      this.known.set(key, taskSchema.parse(value))
    }
  }

  get(account: string, id: string): Task | undefined {
    const task = this.known.get(id)
    return task?.account === account ? task : undefined
  }

  /** About an order, or all. Those of orders that were there from the beginning are made when somebody asks. */
  async of(account: string, orderId: string | undefined): Promise<readonly Task[]> {
    const facts = orderId === undefined ? undefined : await this.parts.orders.get(account, orderId)
    if (facts?.status === HELD) this.make(account, facts.orderId)
    return [...this.known.values()].filter(
      (task) => task.account === account && (orderId === undefined || task.orderId === orderId),
    )
  }

  put(task: Task): void {
    this.known.set(task.id, task)
    void this.parts.keyValues.put('vtex-do-task', task.id, task)
  }

  private make(account: string, orderId: string): Task {
    const id = stableUuid(`task/${account}/${orderId}`).replace(/-/g, '').toUpperCase()
    const known = this.known.get(id)
    if (known) return known
    const createdAt = this.parts.clock.now()
    const task: Task = { id, account, orderId, domain: 'oms', status: 'Open', createdAt }
    this.put(task)
    return task
  }

  private hear({ account, before, after }: OrderChange): void {
    if (before?.status !== HELD && after.status !== HELD) return
    const task = this.make(account, after.orderId)
    const isOver = after.status === 'canceled' || after.status === 'cancel'
    if (!isOver || this.parts.settings.current().taskOfCanceledOrder !== 'closes') return
    this.put({ ...task, status: 'Closed' })
  }
}
