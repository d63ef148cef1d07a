import type { CallHour } from '../../domain/usage/call-hours'
import type { CalledApi } from '../../lib/called-apis'
import { hourMs, hourStart } from '../../lib/hours'

const hoursKept = 25

/** What was called since this was asked last. */
export type TakeCalls = () => ReadonlyMap<CalledApi, number>

/** How many calls this replica made to each service, by the hour, for a day. */
export class CallCounts {
  private readonly hours = new Map<string, CallHour>()

  public constructor(private readonly take: TakeCalls = () => new Map()) {}

  public upTo(now: string): readonly CallHour[] {
    const hour = hourStart(now)
    for (const [api, calls] of this.take()) {
      const known = this.hours.get(`${api} ${hour}`)?.calls ?? 0
      this.hours.set(`${api} ${hour}`, { api, hour, calls: known + calls })
    }
    const oldest = new Date(Date.parse(now) - hoursKept * hourMs).toISOString()
    for (const [name, each] of this.hours) if (each.hour < oldest) this.hours.delete(name)
    return [...this.hours.values()]
  }
}
