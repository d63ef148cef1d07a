import { toIso } from './clock'

export interface LoggedRequest {
  readonly at: string
  readonly method: string
  readonly host: string
  readonly path: string
  readonly query: string
  readonly status: number
  readonly ms: number
}

const CAPACITY = 120_000
const SECRET_PARAMETER = /token|key|secret|password|cookie|authorization|signature/i

/** The last requests to VTEX hosts. Headers and bodies are never kept, query secrets are masked. */
export class RequestLog {
  private entries: (LoggedRequest & { readonly time: number })[] = []
  private oldest = 0

  record(entry: Omit<LoggedRequest, 'at'> & { readonly time: number }): void {
    const logged = { at: toIso(entry.time), ...entry }
    if (this.entries.length < CAPACITY) {
      this.entries.push(logged)
      return
    }
    this.entries[this.oldest] = logged
    this.oldest = (this.oldest + 1) % CAPACITY
  }

  since(time: number): readonly LoggedRequest[] {
    const inOrder = [...this.entries.slice(this.oldest), ...this.entries.slice(0, this.oldest)]
    return inOrder.filter((entry) => entry.time >= time).map(({ time: _time, ...entry }) => entry)
  }

  clear(): void {
    this.entries = []
    this.oldest = 0
  }
}

export function maskQuery(query: URLSearchParams): string {
  return [...query]
    .map(([name, value]) => `${name}=${SECRET_PARAMETER.test(name) ? '***' : value}`)
    .join('&')
}
