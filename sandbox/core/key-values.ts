import type { Database } from './database'

export const keyValuesSql = `
  CREATE TABLE IF NOT EXISTS key_values (
    kind text NOT NULL, key text NOT NULL, value jsonb NOT NULL, PRIMARY KEY (kind, key));
  PREPARE key_value_put(text, text, jsonb) AS
    INSERT INTO key_values VALUES ($1, $2, $3)
    ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value;
  PREPARE key_value_remove(text, text) AS DELETE FROM key_values WHERE kind = $1 AND key = $2;
  PREPARE key_value_list(text) AS SELECT key, value FROM key_values WHERE kind = $1 ORDER BY key;
`

export interface KeyValue {
  readonly key: string
  readonly value: unknown
}

/** The sandbox's own small state: tokens, connectors, what its people have already done. */
export class KeyValues {
  constructor(private readonly database: Database) {}

  async put(kind: string, key: string, value: unknown): Promise<void> {
    await this.database.execute('key_value_put', [kind, key, JSON.stringify(value)])
  }

  async remove(kind: string, key: string): Promise<void> {
    await this.database.execute('key_value_remove', [kind, key])
  }

  async list(kind: string): Promise<readonly KeyValue[]> {
    const rows = await this.database.execute('key_value_list', [kind])
    return rows.map((row) => ({ key: String(row.key), value: row.value }))
  }
}
