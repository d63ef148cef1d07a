import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asApp, toTheEnd } from '../as-app'
import { statusOf } from '../client-failure'
import { counted } from '../count-calls'

/**
 * VTEX's scheduler, with the app's own token. No reference documents it; public apps of VTEX call it this way, the
 * newest of them vtex-apps/b2b-quotes-graphql (node/utils/Scheduler.ts, read 2026-11-29).
 */
export class SchedulerClient extends JanusClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(toTheEnd(context), counted('SCHEDULER', context, asApp(context, options, 5_000)))
  }

  /** Registers a schedule of this workspace, or changes it. One that is the same already is no error. */
  public async save(owner: string, schedule: object): Promise<void> {
    try {
      await this.http.put(`/api/scheduler/${this.context.workspace}/${owner}`, schedule, {
        metric: 'scheduler-save',
        params: { version: 4 },
      })
    } catch (error) {
      if (statusOf(error) !== 304) throw error
    }
  }
}
