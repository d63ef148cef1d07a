import { z } from 'zod'
import type { KeyValues } from '../core/key-values'
import { csv, printedMoment } from './printed'
import type { Notification } from '../services/order-integration/notification'

const KIND = 'integration-log'

const entrySchema = z.object({
  affiliateId: z.string(),
  marketplaceOrderId: z.string(),
  at: z.number().int(),
  success: z.boolean(),
  /** What the row shows when it is expanded. */
  messages: z.array(z.string()),
})

export type LogEntry = z.infer<typeof entrySchema>

/**
 * The list under Connections > Orders: the last operation of each order, its reason only where the row is expanded.
 * The columns of its file: https://help.vtex.com/en/tutorial/orders-integration (all else about it is not documented).
 */
export class IntegrationLog {
  constructor(private readonly keyValues: KeyValues) {}

  async keep(
    order: Pick<LogEntry, 'affiliateId' | 'marketplaceOrderId' | 'at'>,
    { success, message, errors }: Notification,
  ): Promise<void> {
    const messages = errors?.map(({ description }) => description) ?? [message]
    const entry: LogEntry = { ...order, success, messages: success ? [] : messages }
    await this.keyValues.put(KIND, `${order.affiliateId}-${order.marketplaceOrderId}`, entry)
  }

  /** What Export to excel gives, as CSV: which orders failed, and not why. */
  async exported(account: string): Promise<string> {
    const rows = await this.newestFirst(account)
    return csv([
      ['ID', 'Afiliado', 'Status', 'Data de processamento'],
      ...rows.map((entry) => [
        entry.marketplaceOrderId,
        entry.affiliateId,
        statusOf(entry),
        printedMoment(entry.at),
      ]),
    ])
  }

  /** What copying the page gives when the failed rows are expanded. */
  async copied(account: string): Promise<string> {
    const failed = (await this.newestFirst(account)).filter(({ success }) => !success)
    const blocks = failed.map((entry) =>
      [
        [
          entry.marketplaceOrderId,
          entry.affiliateId,
          statusOf(entry),
          printedMoment(entry.at),
        ].join('\t'),
        ...entry.messages,
      ].join('\n'),
    )
    return `${['ID\tAfiliado\tStatus\tData de processamento', ...blocks].join('\n')}\n`
  }

  private async newestFirst(account: string): Promise<readonly LogEntry[]> {
    const kept = await this.keyValues.list(KIND)
    // Only the demo store has people who place orders by themselves.
    const entries = account === 'demostore' ? kept.map(({ value }) => entrySchema.parse(value)) : []
    return [...entries].sort((left, right) => right.at - left.at)
  }
}

const statusOf = ({ success }: LogEntry): string =>
  success ? 'Processado com sucesso' : 'Processado com erro'
