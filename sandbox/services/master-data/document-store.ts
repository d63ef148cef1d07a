import type { Database, SqlValue } from '../../core/database'
import type { Document, DocumentKey, StoredDocument } from './document'
import { DocumentCache } from './document-cache'

export const documentsSql = `
  CREATE TABLE IF NOT EXISTS documents (
    account text NOT NULL, entity text NOT NULL, id text NOT NULL, body jsonb NOT NULL,
    version integer NOT NULL, updated_at bigint NOT NULL, PRIMARY KEY (account, entity, id));
  ALTER TABLE documents ADD COLUMN IF NOT EXISTS written_id text;
  UPDATE documents SET written_id = id, id = lower(id) WHERE written_id IS NULL;
  CREATE TABLE IF NOT EXISTS search_documents (
    account text NOT NULL, entity text NOT NULL, id text COLLATE "C" NOT NULL,
    body jsonb NOT NULL, version integer NOT NULL, PRIMARY KEY (account, entity, id));
  PREPARE document_get(text, text, text) AS
    SELECT body, version FROM documents WHERE account = $1 AND entity = $2 AND id = $3;
  PREPARE documents_put(jsonb) AS
    INSERT INTO documents
      SELECT r->>0, r->>1, r->>2, r->3, (r->>4)::integer, (r->>5)::bigint, r->>6
      FROM jsonb_array_elements($1) r
    ON CONFLICT (account, entity, id) DO UPDATE
    SET body = excluded.body, version = excluded.version, updated_at = excluded.updated_at;
  PREPARE document_delete(text, text, text) AS
    DELETE FROM documents WHERE account = $1 AND entity = $2 AND id = $3;
`

export interface Write {
  readonly key: DocumentKey
  /** The id as the request has it. */
  readonly writtenId: string
  readonly body: Document
  readonly version: number
  readonly at: number
}

interface Queued {
  readonly write: Write
  readonly row: string
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * Documents by id: what has been written is what is read. Writes that arrive while one is under
 * way share the next statement; the lock sees to it that no document is in there twice.
 */
export class DocumentStore {
  private readonly cache = new DocumentCache()
  private queue: Queued[] = []
  private writing = false

  constructor(private readonly database: Database) {}

  async get(key: DocumentKey): Promise<StoredDocument | undefined> {
    const cached = this.cache.get(key)
    if (cached) return cached
    const [row] = await this.database.execute('document_get', keyValues(key))
    return row && { body: toDocument(row.body), version: Number(row.version) }
  }

  put(write: Write): Promise<void> {
    const { key, body, version, at, writtenId } = write
    const row = JSON.stringify([...keyValues(key), body, version, at, writtenId])
    return new Promise((resolve, reject) => {
      this.queue.push({ write, row, resolve, reject })
      if (!this.writing) void this.writeQueued()
    })
  }

  async delete(key: DocumentKey): Promise<void> {
    await this.database.execute('document_delete', keyValues(key))
    this.cache.delete(key)
  }

  private async writeQueued(): Promise<void> {
    this.writing = true
    while (this.queue.length > 0) {
      const batch = this.queue.splice(0)
      try {
        await this.database.execute('documents_put', [`[${batch.map(({ row }) => row).join()}]`])
        batch.forEach((queued) => this.settle(queued))
      } catch (error) {
        batch.forEach(({ reject }) => reject(error))
      }
    }
    this.writing = false
  }

  private settle({ write, row, resolve }: Queued): void {
    const { key, body, version } = write
    this.cache.set(key, { body, version }, row.length)
    resolve()
  }
}

const keyValues = ({ account, entity, id }: DocumentKey): SqlValue[] => [account, entity, id]

export function toDocument(value: unknown): Document {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** JSON that PostgreSQL's jsonb cannot hold: a NUL character, half a surrogate pair. */
export function isStorable(body: Document): boolean {
  return !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i.test(JSON.stringify(body))
}
