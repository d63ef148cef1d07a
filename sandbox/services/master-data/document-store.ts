import type { Database, SqlValue } from '../../core/database'
import type { Document, DocumentKey } from './document'

export const documentsSql = `
  CREATE TABLE IF NOT EXISTS documents (
    account text NOT NULL, entity text NOT NULL, id text NOT NULL, body jsonb NOT NULL,
    version integer NOT NULL, updated_at bigint NOT NULL, PRIMARY KEY (account, entity, id));
  CREATE TABLE IF NOT EXISTS search_documents (
    account text NOT NULL, entity text NOT NULL, id text COLLATE "C" NOT NULL,
    body jsonb NOT NULL, version integer NOT NULL, PRIMARY KEY (account, entity, id));
  PREPARE document_get(text, text, text) AS
    SELECT body, version FROM documents WHERE account = $1 AND entity = $2 AND id = $3;
  PREPARE document_put(text, text, text, jsonb, integer, bigint) AS
    INSERT INTO documents VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (account, entity, id) DO UPDATE
    SET body = excluded.body, version = excluded.version, updated_at = excluded.updated_at;
  PREPARE document_delete(text, text, text) AS
    DELETE FROM documents WHERE account = $1 AND entity = $2 AND id = $3 RETURNING id;
`

export interface StoredDocument {
  readonly body: Document
  readonly version: number
}

export interface Write {
  readonly key: DocumentKey
  readonly body: Document
  readonly version: number
  readonly at: number
}

/** Documents by id: what has been written is what is read. */
export class DocumentStore {
  constructor(private readonly database: Database) {}

  async get(key: DocumentKey): Promise<StoredDocument | undefined> {
    const [row] = await this.database.execute('document_get', keyValues(key))
    return row && { body: toDocument(row.body), version: Number(row.version) }
  }

  async put({ key, body, version, at }: Write): Promise<void> {
    const values = [...keyValues(key), JSON.stringify(body), version, at]
    await this.database.execute('document_put', values)
  }

  async delete(key: DocumentKey): Promise<boolean> {
    const rows = await this.database.execute('document_delete', keyValues(key))
    return rows.length > 0
  }
}

const keyValues = ({ account, entity, id }: DocumentKey): SqlValue[] => [account, entity, id]

export function toDocument(value: unknown): Document {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
