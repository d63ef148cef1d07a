import type { UpstreamFailure } from '../../domain/failure'
import type { Result } from '../../lib/result'
import type { IdScroll } from '../../ports/order-integration-store'

type Scroll = (token?: string) => Promise<Result<IdScroll, UpstreamFailure>>

/**
 * A number of 30 bits, which a set of numbers holds without a box of its own. Of a million ids one in a thousand shares
 * the number of another: it is read in vain, and nothing else comes of it. Ids that differ only by case are one.
 */
const hashOfId = (id: string): number => {
  let hash = 0x811c9dc5
  for (const character of id.toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash ^ (hash >>> 30)) & 0x3fffffff
}

/**
 * The ids of all orders of an account that have a record, open or not, as far as this replica knows them: what makes
 * that an order in good health costs no call. One that is missing here was kept elsewhere a moment ago.
 */
export class KeptIds {
  private readonly hashes = new Set<number>()
  private loaded = false
  private loading: Promise<void> | undefined
  /** Raised by each doubt: what was read before it does not end it. */
  private doubts = 0

  /** Whether an order may have a record under this id: any may until all are loaded. */
  public mayHave(id: string): boolean {
    return !this.loaded || this.has(id)
  }

  /** Whether a record is known here under this id, or under one that shares its number. */
  public has(id: string): boolean {
    return this.hashes.has(hashOfId(id))
  }

  public add(id: string): void {
    this.hashes.add(hashOfId(id))
  }

  /** Reads all of them, once however many ask. What cannot be read is asked for again by the next who does. */
  public load(scroll: Scroll): Promise<void> {
    if (this.loaded) return Promise.resolve()
    this.loading ??= this.readAll(scroll).finally(() => {
      this.loading = undefined
    })
    return this.loading
  }

  /** More was written elsewhere than was read: from now on any order may have a record, until all are loaded again. */
  public doubt(): void {
    this.loaded = false
    this.doubts += 1
  }

  /** About how much memory they take. */
  public bytes(): number {
    return this.hashes.size * 32
  }

  private async readAll(scroll: Scroll): Promise<void> {
    const { doubts } = this
    let token: string | undefined
    do {
      const scrolled = await scroll(token)
      if (!scrolled.ok) return
      for (const id of scrolled.value.ids) this.add(id)
      token = scrolled.value.next
    } while (token !== undefined)
    this.loaded = this.doubts === doubts
  }
}
