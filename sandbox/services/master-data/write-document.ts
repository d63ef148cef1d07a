import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../../core/clock'
import type { SettingsHolder } from '../../core/settings'
import {
  keyText,
  storageKeyOf,
  type Document,
  type DocumentKey,
  type StoredDocument,
} from './document'
import { DocumentLock, type LockRefusal } from './document-lock'
import type { DocumentStore } from './document-store'
import type { SearchIndex } from './search-index'
import type { TypedCondition } from './condition-of'
import { complies } from './where/evaluate'

export interface WriteRequest {
  readonly key: DocumentKey
  readonly fields: Document
  readonly mode: 'replace' | 'merge'
  readonly condition: TypedCondition | undefined
}

interface WriterParts {
  readonly documents: DocumentStore
  readonly index: SearchIndex
  readonly settings: SettingsHolder
  readonly clock: Clock
}

export type WriteOutcome = 'created' | 'updated' | 'unchanged' | 'condition-failed' | LockRefusal

/**
 * The saving flow: lock, get changed fields, validate the condition, persist, enqueue.
 * https://developers.vtex.com/docs/guides/master-data-v2-document-saving-flow (steps 4 to 8)
 */
export class DocumentWriter {
  private readonly lock = new DocumentLock()

  constructor(private readonly parts: WriterParts) {}

  async write(request: WriteRequest): Promise<WriteOutcome> {
    return this.locked(request.key, () => this.writeLocked(request))
  }

  async delete(key: DocumentKey): Promise<boolean | LockRefusal> {
    return this.locked(key, async () => {
      const storageKey = this.storageKeyOf(key)
      const stored = await this.parts.documents.get(storageKey)
      if (!stored) return false
      await this.parts.documents.delete(storageKey)
      this.parts.index.note({ key, body: undefined, version: 0, at: this.parts.clock.now() })
      return true
    })
  }

  private async writeLocked(request: WriteRequest): Promise<WriteOutcome> {
    const { key, fields, mode } = request
    const storageKey = this.storageKeyOf(key)
    const stored = await this.parts.documents.get(storageKey)
    const body = mode === 'merge' ? { ...stored?.body, ...fields } : fields
    // The condition comes after the comparison: a write that changes nothing never reaches it.
    if (stored && isDeepStrictEqual(stored.body, body)) return 'unchanged'
    if (!this.isAllowed(request, stored)) return 'condition-failed'
    const at = this.parts.clock.now()
    const version = (stored?.version ?? 0) + 1
    await this.parts.documents.put({ key: storageKey, writtenId: key.id, body, version, at })
    // The index keeps ids as they came: one document in two cases is two rows of a search.
    this.parts.index.note({ key, body, version, at })
    return stored ? 'updated' : 'created'
  }

  private isAllowed({ condition, key }: WriteRequest, stored?: StoredDocument): boolean {
    if (!condition) return true
    const settings = this.parts.settings.current()
    if (!stored) return settings.conditionOnMissingDocument === 'creates'
    const document = { ...stored.body, id: key.id }
    return complies(document, condition.condition, { types: condition.types, settings })
  }

  private storageKeyOf(key: DocumentKey): DocumentKey {
    return storageKeyOf(key, this.parts.settings.current())
  }

  private async locked<Outcome>(
    key: DocumentKey,
    work: () => Promise<Outcome>,
  ): Promise<Outcome | LockRefusal> {
    const settings = this.parts.settings.current()
    const release = await this.lock.acquire(keyText(storageKeyOf(key, settings)), settings)
    if (typeof release === 'string') return release
    try {
      const outcome = await work()
      if (settings.lockHoldMs > 0) await pause(settings.lockHoldMs)
      return outcome
    } finally {
      release()
    }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
