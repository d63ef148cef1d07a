import { createHash } from 'node:crypto'
import { literal, type Database } from '../../core/database'
import type { EntityKey } from './document'
import { fieldTypesOf, jsonSchemaSchema, type JsonSchema } from './where/field-types'
import { jsonOf, textOf } from './where/to-sql'

export const schemasSql = `
  CREATE TABLE IF NOT EXISTS schemas (
    account text NOT NULL, entity text NOT NULL, name text NOT NULL, body jsonb NOT NULL,
    PRIMARY KEY (account, entity, name));
  PREPARE schema_put(text, text, text, jsonb) AS
    INSERT INTO schemas VALUES ($1, $2, $3, $4)
    ON CONFLICT (account, entity, name) DO UPDATE SET body = excluded.body;
  PREPARE schema_delete(text, text, text) AS
    DELETE FROM schemas WHERE account = $1 AND entity = $2 AND name = $3;
`

export interface NamedSchema {
  readonly name: string
  readonly schema: JsonSchema
}

export class SchemaStore {
  private readonly schemas = new Map<string, Map<string, JsonSchema>>()
  /** The fields whose values are counted, in whatever entity. */
  private readonly counted = new Set<string>()

  constructor(private readonly database: Database) {}

  async load(): Promise<void> {
    for (const row of await this.database.run('SELECT * FROM schemas ORDER BY name')) {
      const key = { account: String(row.account), entity: String(row.entity) }
      this.of(key).set(String(row.name), jsonSchemaSchema.parse(row.body))
    }
  }

  get(key: EntityKey, name: string): JsonSchema | undefined {
    return this.of(key).get(name)
  }

  list(key: EntityKey): readonly NamedSchema[] {
    return [...this.of(key)].map(([name, schema]) => ({ name, schema }))
  }

  async put(key: EntityKey, name: string, schema: JsonSchema): Promise<void> {
    const values = [key.account, key.entity, name, JSON.stringify(schema)]
    await this.database.execute('schema_put', values)
    this.of(key).set(name, schema)
    await this.createIndexes(key, schema)
  }

  async delete(key: EntityKey, name: string): Promise<void> {
    await this.database.execute('schema_delete', [key.account, key.entity, name])
    this.of(key).delete(name)
  }

  private of({ account, entity }: EntityKey): Map<string, JsonSchema> {
    const key = `${account}\n${entity}`
    const known = this.schemas.get(key) ?? new Map<string, JsonSchema>()
    this.schemas.set(key, known)
    return known
  }

  // One partial index per indexed field: cheap for other entities, exact for this one.
  private async createIndexes({ account, entity }: EntityKey, schema: JsonSchema): Promise<void> {
    const types = fieldTypesOf(schema)
    for (const field of schema['v-indexed'] ?? []) {
      const type = types.get(field)
      if (!type) continue
      const where = `account = ${literal(account)} AND entity = ${literal(entity)}`
      const on = type === 'array' ? `USING gin (${jsonOf(field)})` : `(${orderable(field, type)})`
      const identity = JSON.stringify([account, entity, field, type])
      const name = `field_${createHash('sha1').update(identity).digest('hex')}`
      await this.database.run(
        `CREATE INDEX IF NOT EXISTS ${name} ON search_documents ${on} WHERE ${where}`,
      )
      if (type === 'text' && field !== 'id') await this.countValuesOf(field)
    }
  }

  // Of a value that no statistics tell of, PostgreSQL believes that one document in two hundred has it, and goes through
  // all of a workspace for the few that were written last. Its statistics of the indexes above it does not find.
  private async countValuesOf(field: string): Promise<void> {
    if (this.counted.has(field)) return
    this.counted.add(field)
    const name = `values_${createHash('sha1').update(field).digest('hex')}`
    await this.database.run(
      `CREATE STATISTICS IF NOT EXISTS ${name} ON ${textOf(field)} FROM search_documents`,
    )
  }
}

const orderable = (field: string, type: string): string =>
  type === 'number' ? jsonOf(field) : textOf(field)
