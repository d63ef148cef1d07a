import type { Clock } from '../../core/clock'
import { literal, type Database } from '../../core/database'
import type { SettingsHolder } from '../../core/settings'
import { emailOf, orderFactsSchema, totalOf, type OrderFacts } from './order-facts'

export const ordersSql = `
  CREATE TABLE IF NOT EXISTS orders (
    account text NOT NULL, order_id text COLLATE "C" NOT NULL, facts jsonb NOT NULL,
    listed jsonb,
    affiliate_id text GENERATED ALWAYS AS (listed->>'affiliateId') STORED,
    status text GENERATED ALWAYS AS (listed->>'status') STORED,
    origin text GENERATED ALWAYS AS (listed->>'origin') STORED,
    created_at bigint GENERATED ALWAYS AS ((listed->>'createdAt')::bigint) STORED,
    total bigint GENERATED ALWAYS AS ((listed->>'total')::bigint) STORED,
    item_count bigint GENERATED ALWAYS AS (jsonb_array_length(listed->'items')) STORED,
    email text GENERATED ALWAYS AS (listed->>'email') STORED,
    PRIMARY KEY (account, order_id));
  CREATE INDEX IF NOT EXISTS orders_by_creation ON orders (account, created_at);
  PREPARE order_get(text, text) AS SELECT facts FROM orders WHERE account = $1 AND order_id = $2;
  PREPARE order_put(text, text, jsonb) AS
    INSERT INTO orders (account, order_id, facts) VALUES ($1, $2, $3)
    ON CONFLICT (account, order_id) DO UPDATE SET facts = excluded.facts;
  PREPARE order_list(text, text, jsonb) AS
    UPDATE orders SET listed = $3 WHERE account = $1 AND order_id = $2;
`

export interface OrderQuery {
  readonly account: string
  /** Conditions on the listed columns, already written in SQL. */
  readonly conditions: readonly string[]
  readonly orderBy: string
  readonly offset: number
  readonly limit: number
}

/** An order before and after it was put. */
export interface OrderChange {
  readonly account: string
  readonly before: OrderFacts | undefined
  readonly after: OrderFacts
}

interface Listing {
  readonly account: string
  readonly facts: OrderFacts
}

/**
 * Orders by id are current; the list follows at a distance ("orders that already have been
 * indexed, which takes approximately four minutes").
 * https://developers.vtex.com/docs/api-reference/orders-api#get-/api/oms/pvt/orders
 */
export class OrderStore {
  private pending: Listing[] = []
  private readonly listeners: ((change: OrderChange) => void)[] = []

  constructor(
    private readonly database: Database,
    private readonly settings: SettingsHolder,
    private readonly clock: Clock,
  ) {}

  /** A restart forgets what was still waiting to be listed. */
  async recover(): Promise<void> {
    const rows = await this.database.run(`
      SELECT account, facts FROM orders
      WHERE (listed - 'total' - 'email') IS DISTINCT FROM facts`)
    for (const row of rows) await this.list(String(row.account), orderFactsSchema.parse(row.facts))
  }

  async get(account: string, orderId: string): Promise<OrderFacts | undefined> {
    const [row] = await this.database.execute('order_get', [account, orderId])
    return row && orderFactsSchema.parse(row.facts)
  }

  /** Hears of every order that is put, with what it was before. */
  onChange(listener: (change: OrderChange) => void): void {
    this.listeners.push(listener)
  }

  async put(account: string, facts: OrderFacts): Promise<void> {
    const before = this.listeners.length === 0 ? undefined : await this.get(account, facts.orderId)
    await this.database.execute('order_put', [account, facts.orderId, JSON.stringify(facts)])
    this.pending.push({ account, facts })
    for (const listener of this.listeners) listener({ account, before, after: facts })
  }

  async seed(account: string, orders: readonly OrderFacts[]): Promise<void> {
    const rows = literal(JSON.stringify(orders.map((facts) => [facts, toListed(facts)])))
    await this.database.run(`
      INSERT INTO orders (account, order_id, facts, listed)
      SELECT ${literal(account)}, r->0->>'orderId', r->0, r->1
      FROM jsonb_array_elements(${rows}::jsonb) r ON CONFLICT DO NOTHING`)
  }

  async count({ account, conditions }: OrderQuery): Promise<OrderStats> {
    const [row] = await this.database.run(
      `SELECT count(*) AS count, coalesce(sum(total), 0) AS sum, coalesce(max(total), 0) AS max,
         coalesce(min(total), 0) AS min ${from(account, conditions)}`,
    )
    return {
      count: Number(row?.count),
      sum: Number(row?.sum),
      max: Number(row?.max),
      min: Number(row?.min),
    }
  }

  async find(query: OrderQuery): Promise<readonly OrderFacts[]> {
    const { account, conditions, orderBy, offset, limit } = query
    const rows = await this.database.run(
      `SELECT listed - 'total' - 'email' AS facts ${from(account, conditions)}
       ORDER BY ${orderBy}, order_id LIMIT ${limit} OFFSET ${offset}`,
    )
    return rows.map((row) => orderFactsSchema.parse(row.facts))
  }

  async catchUp(): Promise<void> {
    const visibleSince = this.clock.now() - this.settings.current().ordersListLagMs
    const due = this.pending.filter(({ facts }) => facts.changedAt <= visibleSince)
    this.pending = this.pending.filter(({ facts }) => facts.changedAt > visibleSince)
    for (const { account, facts } of due) await this.list(account, facts)
  }

  private async list(account: string, facts: OrderFacts): Promise<void> {
    const listed = JSON.stringify(toListed(facts))
    await this.database.execute('order_list', [account, facts.orderId, listed])
  }
}

export interface OrderStats {
  readonly count: number
  readonly sum: number
  readonly max: number
  readonly min: number
}

const toListed = (facts: OrderFacts): object => ({
  ...facts,
  total: totalOf(facts),
  email: emailOf(facts),
})

const from = (account: string, conditions: readonly string[]): string =>
  `FROM orders WHERE ${[`account = ${literal(account)}`, 'listed IS NOT NULL', ...conditions].join(' AND ')}`
