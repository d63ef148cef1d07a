import { keyText, type DocumentKey, type StoredDocument } from './document'

const BUDGET_CHARACTERS = 64_000_000

interface Entry {
  readonly stored: StoredDocument
  readonly size: number
}

/** The documents used last, so that reading what was just written needs no database. */
export class DocumentCache {
  private readonly entries = new Map<string, Entry>()
  private size = 0

  get(key: DocumentKey): StoredDocument | undefined {
    const text = keyText(key)
    const entry = this.entries.get(text)
    if (!entry) return undefined
    this.entries.delete(text)
    this.entries.set(text, entry)
    return entry.stored
  }

  set(key: DocumentKey, stored: StoredDocument, size: number): void {
    this.delete(key)
    this.entries.set(keyText(key), { stored, size })
    this.size += size
    for (const [oldest, entry] of this.entries) {
      if (this.size <= BUDGET_CHARACTERS) return
      this.entries.delete(oldest)
      this.size -= entry.size
    }
  }

  delete(key: DocumentKey): void {
    const text = keyText(key)
    this.size -= this.entries.get(text)?.size ?? 0
    this.entries.delete(text)
  }
}
