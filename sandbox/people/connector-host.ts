import {
  json,
  noContent,
  header,
  type Answer,
  type Service,
  type UpstreamRequest,
} from '../core/http'
import { toIso, type Clock } from '../core/clock'

export interface InboxEntry {
  readonly at: string
  readonly host: string
  readonly path: string
  readonly query: string
  readonly contentType: string | null
  /** Those that are the sender's own. */
  readonly headers: Readonly<Record<string, string>>
  readonly bodyBase64: string
}

/** The servers of demo connectors outside of VTEX. Requests reach these hosts through the sandbox alone. */
export const connectorHosts: readonly string[] = ['connector.demo-marketplace.example']

const CAPACITY = 10_000

/** What connectors received, byte for byte. */
export class ConnectorInbox {
  private entries: InboxEntry[] = []

  list(): readonly InboxEntry[] {
    return this.entries
  }

  clear(): void {
    this.entries = []
  }

  add(entry: InboxEntry): void {
    this.entries.push(entry)
    if (this.entries.length > CAPACITY) this.entries.shift()
  }
}

/** What the platform and HTTP add says nothing about the sender. */
const isOwn = (name: string): boolean =>
  name === 'idempotency-key' || (name.startsWith('x-') && !/^x-(vtex|forwarded)-/.test(name))

const ownHeaders = (headers: UpstreamRequest['headers']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(headers)
      .filter(isOwn)
      .map((name) => [name, header(headers, name) ?? '']),
  )

interface Parts {
  readonly inbox: ConnectorInbox
  readonly clock: Clock
}

export const createConnectorHost = ({ inbox, clock }: Parts): Service => ({
  name: 'Connectors',
  serves: ({ host }) => connectorHosts.includes(host),
  answer: async ({ method, host, path, query, headers, rawBody }): Promise<Answer> => {
    if (method !== 'POST') return method === 'HEAD' ? noContent : json(405, { error: 'POST only' })
    inbox.add({
      at: toIso(clock.now()),
      host,
      path,
      query: query.toString(),
      contentType: header(headers, 'content-type') ?? null,
      headers: ownHeaders(headers),
      bodyBase64: rawBody.toString('base64'),
    })
    return json(200, { received: true })
  },
})
