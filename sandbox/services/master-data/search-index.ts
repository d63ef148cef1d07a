import type { Clock } from '../../core/clock'
import { literal, type Database } from '../../core/database'
import type { SettingsHolder } from '../../core/settings'
import { keyText, type Document, type DocumentKey } from './document'

interface Change {
  readonly key: DocumentKey
  /** Undefined when the document is deleted. */
  readonly body: Document | undefined
  readonly version: number
  readonly at: number
}

const BATCH = 250

/** Of fewer documents, going through all takes no time. After that many changes values are counted, then after twice as many. */
const COUNTED_AFTER = 1000

// A sample of 300 documents: 10,000 take half a second, in which nobody else is answered.
const countValues = 'SET default_statistics_target = 1; ANALYZE search_documents'

/**
 * What search and scroll see: a copy of the documents that follows them at a distance.
 * "Data consistency and synchronization": by id and by index consistency is strong, in search
 * and scroll it is eventual.
 * https://developers.vtex.com/docs/guides/master-data-consistency-level
 */
export class SearchIndex {
  private pending: Change[] = []
  private applying: Promise<void> = Promise.resolve()
  private applied = 0
  private countedAfter = COUNTED_AFTER

  constructor(
    private readonly database: Database,
    private readonly settings: SettingsHolder,
    private readonly clock: Clock,
  ) {}

  note(change: Change): void {
    this.pending.push(change)
  }

  /** A crash loses what was pending: whatever differs from the documents is indexed at start. */
  async recover(): Promise<void> {
    await this.database.run(`
      DELETE FROM search_documents s WHERE NOT EXISTS (SELECT 1 FROM documents d
        WHERE d.account = s.account AND d.entity = s.entity AND d.id IN (s.id, lower(s.id)));
      INSERT INTO search_documents
        SELECT d.account, d.entity, d.written_id, d.body, d.version FROM documents d
        LEFT JOIN search_documents s
          ON s.account = d.account AND s.entity = d.entity AND s.id = d.written_id
        WHERE s.version IS DISTINCT FROM d.version
      ${onConflict};`)
  }

  /** Applies every change old enough to be seen. */
  catchUp(): Promise<void> {
    this.applying = this.applying.then(() => this.applyDue())
    return this.applying
  }

  private async applyDue(): Promise<void> {
    const visibleSince = this.clock.now() - this.settings.current().searchLagMs
    const firstHidden = this.pending.findIndex((change) => change.at > visibleSince)
    const due = this.pending.splice(0, firstHidden === -1 ? this.pending.length : firstHidden)
    for (let start = 0; start < due.length; start += BATCH) {
      await this.apply(due.slice(start, start + BATCH))
    }
    this.applied += due.length
    if (this.applied < this.countedAfter) return
    this.countedAfter = 2 * this.applied
    await this.database.run(countValues)
  }

  private async apply(changes: readonly Change[]): Promise<void> {
    const newest = [...new Map(changes.map((change) => [keyText(change.key), change])).values()]
    const written = newest.filter((change) => change.body !== undefined)
    const deleted = newest.filter((change) => change.body === undefined)
    if (written.length > 0) {
      const rows = written.map(({ key, body, version }) => [...keyOf(key), body, version])
      await this.database.run(`
        INSERT INTO search_documents
          SELECT r->>0, r->>1, r->>2, r->3, (r->>4)::integer
          FROM jsonb_array_elements(${literal(JSON.stringify(rows))}::jsonb) r
        ${onConflict};`)
    }
    if (deleted.length > 0) {
      const keys = literal(JSON.stringify(deleted.map(({ key }) => keyOf(key))))
      await this.database.run(`
        DELETE FROM search_documents s USING jsonb_array_elements(${keys}::jsonb) r
        WHERE s.account = r->>0 AND s.entity = r->>1 AND s.id = r->>2;`)
    }
  }
}

const keyOf = ({ account, entity, id }: DocumentKey): string[] => [account, entity, id]

const onConflict = `ON CONFLICT (account, entity, id) DO UPDATE
        SET body = excluded.body, version = excluded.version`
