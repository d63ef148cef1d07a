import type { Clock } from '../core/clock'
import { json, type Answer, type UpstreamRequest } from '../core/http'
import type { SettingsHolder } from '../core/settings'

interface Logged {
  readonly account: string
  readonly at: number
  readonly entry: Readonly<Record<string, unknown>>
}

const STORE_OFFSET_MS = -3 * 60 * 60 * 1000

/**
 * The log of a connector of the older method, which it gives out by the day:
 * https://developers.vtex.com/docs/guides/external-marketplace-integration-logs
 */
export class ConnectorLogs {
  private logged: Logged[] = []

  constructor(
    private readonly settings: SettingsHolder,
    private readonly clock: Clock,
  ) {}

  add(account: string, entries: readonly Logged['entry'][], at = this.clock.now()): void {
    this.logged.push(...entries.map((entry) => ({ account, at, entry })))
  }

  clear(): void {
    this.logged = []
  }

  /** Answers `{urlBase}/{account}/logs/?DateAt=yyyy-mm-dd&status=all`, or a list of statuses. */
  answer({ segments, query }: Pick<UpstreamRequest, 'segments' | 'query'>): Answer {
    const [account, logs] = segments.filter((segment) => segment !== '').slice(-2)
    const day = query.get('DateAt') ?? ''
    if (account === undefined || logs !== 'logs') return json(404, { error: 'No such page' })
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return json(400, { error: 'DateAt is not yyyy-mm-dd' })
    const wanted = (query.get('status') ?? 'all').toLowerCase().split(',')
    const { connectorLogOrder } = this.settings.current()
    const entries = this.logged
      .filter((each) => each.account === account && this.dayOf(each.at) === day)
      .map(({ entry }) => entry)
      .filter(({ Status }) => wanted.includes('all') || wanted.includes(lower(Status)))
    return json(200, {
      Messages: connectorLogOrder === 'oldest-first' ? entries : [...entries].reverse(),
    })
  }

  private dayOf(at: number): string {
    const offset = this.settings.current().connectorLogDay === 'utc' ? 0 : STORE_OFFSET_MS
    return new Date(at + offset).toISOString().slice(0, 10)
  }
}

const lower = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '')
