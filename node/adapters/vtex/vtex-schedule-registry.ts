import { statusOf } from '../../clients/client-failure'
import type { SchedulerClient } from '../../clients/scheduler/client'
import { parseRefusal } from '../../clients/scheduler/wire'
import { failure, success } from '../../lib/result'
import type { Schedule, ScheduleRegistry } from '../../ports/schedule-registry'
import { upstreamFailure } from '../attempt'

/** How the app is named in VTEX's paths. */
export const appName = 'order-integrations'

const expressionOf = (everyMinutes: number): string =>
  everyMinutes === 1 ? '* * * * *' : `*/${everyMinutes} * * * *`

const toWire = ({ id, url, headers, everyMinutes, endsAt }: Schedule): object => ({
  id,
  request: { uri: url, method: 'POST', headers, body: {} },
  // As public apps write it: no fractions, no offset.
  scheduler: { expression: expressionOf(everyMinutes), endDate: endsAt.slice(0, 19) },
})

/**
 * Registers schedules with VTEX's scheduler. Public apps put their account or their own name behind the workspace in the
 * path, and nobody documents which is right: where the first is not known, the second is tried.
 */
export const createVtexScheduleRegistry = (
  client: SchedulerClient,
  account: string,
): ScheduleRegistry => ({
  save: async (schedule) => {
    try {
      const body = toWire(schedule)
      await client.save(account, body).catch((thrown: unknown) => {
        if (statusOf(thrown) !== 404) throw thrown
        return client.save(appName, body)
      })
      return success(undefined)
    } catch (thrown) {
      const refused = upstreamFailure('scheduler', 'save-schedule', thrown)
      return failure({ ...refused, text: parseRefusal(thrown) })
    }
  },
})
