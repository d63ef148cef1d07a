export type LockRefusal = 'too-many-writers' | 'timeout'
export type Release = () => void

interface Waiter {
  readonly enter: () => void
}

interface Queue {
  readonly waiters: Set<Waiter>
}

export interface LockLimits {
  readonly lockWriters: number
  readonly lockTimeoutMs: number
}

/**
 * One writer per document. Above about 30 simultaneous writers the next one is refused, and who
 * waits longer than about 2 s gives up.
 * https://developers.vtex.com/docs/guides/master-data-v2-document-saving-flow (step 4)
 */
export class DocumentLock {
  private readonly queues = new Map<string, Queue>()

  async acquire(key: string, limits: LockLimits): Promise<Release | LockRefusal> {
    const queue = this.queues.get(key)
    if (!queue) {
      this.queues.set(key, { waiters: new Set() })
      return () => this.release(key)
    }
    if (queue.waiters.size + 1 >= limits.lockWriters) return 'too-many-writers'
    const entered = await enterWithin(queue, limits.lockTimeoutMs)
    return entered ? () => this.release(key) : 'timeout'
  }

  private release(key: string): void {
    const queue = this.queues.get(key)
    const [next] = queue?.waiters ?? []
    if (queue && next) {
      queue.waiters.delete(next)
      next.enter()
    } else {
      this.queues.delete(key)
    }
  }
}

function enterWithin(queue: Queue, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const waiter: Waiter = {
      enter: () => {
        clearTimeout(timer)
        resolve(true)
      },
    }
    const timer = setTimeout(() => {
      queue.waiters.delete(waiter)
      resolve(false)
    }, timeoutMs)
    queue.waiters.add(waiter)
  })
}
