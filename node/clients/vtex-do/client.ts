import { JanusClient } from '@vtex/api'
import type { InstanceOptions, IOContext } from '@vtex/api'

import { asApp, toTheEnd } from '../as-app'
import { asUser } from '../as-user'
import { counted } from '../count-calls'

const tasksPath = '/api/do/tasks'

/**
 * VTEX DO, read only, with the app's own token: listing tasks needs no resource.
 * https://developers.vtex.com/docs/api-reference/vtex-do-api, read 2026-11-30.
 */
export class VtexDoClient extends JanusClient {
  public constructor(context: IOContext, options?: InstanceOptions) {
    super(toTheEnd(context), counted('VTEX_DO', context, asApp(context, options, 3_000)))
  }

  /** The tasks about an order. */
  public tasks(orderId: string): Promise<unknown> {
    return this.http.get<unknown>(tasksPath, {
      metric: 'vtex-do-tasks',
      params: { 'target.id': orderId },
    })
  }
}

/** VTEX DO as the person who asks may change it: what is closed is closed under their name. */
export class VtexDoAsUserClient extends JanusClient {
  /** Whether a person sent this request: @vtex/api would send the app's own token where there is none. */
  public readonly isOfPerson: boolean

  public constructor(context: IOContext, options?: InstanceOptions) {
    const patient = asUser(context, { ...options, patienceMs: 5_000 })
    super(toTheEnd(context), counted('VTEX_DO', context, patient))
    this.isOfPerson = context.adminUserAuthToken !== undefined
  }

  /** Closes a task. It carries no decision: VTEX DO knows a status only. */
  public close(taskId: string): Promise<unknown> {
    const path = `${tasksPath}/${encodeURIComponent(taskId)}`
    return this.http.put<unknown>(path, { status: 'Closed' }, { metric: 'vtex-do-close' })
  }
}
