import type { Clock } from '../../core/clock'
import { post, type Delivery } from '../../core/post'
import type { SettingsHolder } from '../../core/settings'
import { parseExpression } from './cron'
import type { Schedules, StoredSchedule } from './schedules'

/** A call that the platform is handed to bring to an app's route. */
interface ScheduledCall {
  /** The app that calls, as a route's policy names it; null calls as nobody. */
  readonly caller: 'vtex.scheduler' | null
  readonly account: string
  readonly workspace: string
  readonly method: string
  readonly uri: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface CallOutcome {
  readonly account: string
  readonly id: string
  /** How the app answered; null where nobody did. */
  readonly status: number | null
}

const MINUTE = 60_000

/** Calls what is due, minute by minute. A minute may last less here than elsewhere. */
export class ScheduledCalls {
  private target: URL | undefined
  private timer: NodeJS.Timeout | undefined
  private minute: number | undefined
  private readonly underWay = new Map<string, Promise<CallOutcome>>()

  constructor(
    private readonly schedules: Schedules,
    private readonly settings: SettingsHolder,
    private readonly clock: Clock,
  ) {}

  /** Where the platform takes calls; nobody hears them before. */
  callTo(target: URL): void {
    this.target = target
  }

  /** How long a minute lasts; null: one passes only when told. */
  letMinutesLast(minuteMs: number | null): void {
    clearInterval(this.timer)
    this.timer = minuteMs === null ? undefined : setInterval(() => void this.pass(), minuteMs)
  }

  /** A minute passes: what is due in it is called, and answers are waited for. */
  async pass(): Promise<readonly CallOutcome[]> {
    const { target } = this
    const now = this.clock.now()
    this.minute = Math.max(Math.floor(now / MINUTE), (this.minute ?? 0) + 1)
    const time = this.minute * MINUTE
    if (target === undefined) return []
    const due = this.schedules
      .list()
      .filter(({ schedule: { scheduler } }) => Date.parse(scheduler.endDate) > now)
      .filter(({ schedule: { scheduler } }) => parseExpression(scheduler.expression)?.(time))
    return Promise.all(due.map((stored) => this.call(target, stored)))
  }

  /** No more calls; resolves when those under way have ended. */
  async stop(): Promise<void> {
    clearInterval(this.timer)
    await Promise.all(this.underWay.values())
  }

  /** One at a time of a schedule: a minute may be shorter here than a call takes. */
  private call(target: URL, stored: StoredSchedule): Promise<CallOutcome> {
    const { account, workspace, schedule } = stored
    const key = `${account} ${workspace} ${schedule.id}`
    const calling =
      this.underWay.get(key) ??
      post(target, this.toCall(stored))
        .then(({ status }: Delivery) => ({ account, id: schedule.id, status }))
        .finally(() => this.underWay.delete(key))
    this.underWay.set(key, calling)
    return calling
  }

  private toCall({ account, workspace, schedule: { request } }: StoredSchedule): ScheduledCall {
    const { scheduleHeaders, scheduleCaller } = this.settings.current()
    const { method, uri, headers, body } = request
    return {
      ...{ account, workspace, method, uri, body: body ?? null },
      caller: scheduleCaller === 'app' ? 'vtex.scheduler' : null,
      headers: scheduleHeaders === 'passed' ? headers : {},
    }
  }
}
