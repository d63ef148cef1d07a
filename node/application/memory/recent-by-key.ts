import { LRUCache } from 'lru-cache'

import type { UpstreamFailure } from '../../domain/failure'
import { Recent, type Keeping } from './recent'

/** One for each key. Of more than so many, the one that nobody asked for the longest is forgotten. */
export class RecentByKey<Value, Unread = UpstreamFailure> {
  private readonly byKey: LRUCache<string, Recent<Value, Unread>>

  public constructor(
    private readonly first: Value,
    private readonly keeping: Keeping & { readonly most: number },
  ) {
    this.byKey = new LRUCache({ max: keeping.most })
  }

  public of(key: string): Recent<Value, Unread> {
    const known = this.byKey.get(key) ?? new Recent<Value, Unread>(this.first, this.keeping)
    this.byKey.set(key, known)
    return known
  }
}
