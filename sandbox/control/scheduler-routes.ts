import { z } from 'zod'
import { json } from '../core/http'
import { isOnLoopback } from '../core/loopback'
import type { ScheduledCalls } from '../services/scheduler/scheduled-calls'
import type { Schedules } from '../services/scheduler/schedules'
import { ok, withBody, type ControlRoute } from './control-route'

const targetSchema = z
  .object({
    url: z.string().url().optional(),
    /** How long a minute lasts; null: only `scheduler/minutes` lets one pass. */
    minuteMs: z.number().int().min(50).max(60_000).nullable().optional(),
  })
  .strict()

/** Where the scheduler's calls go, what was registered with it, and how its time passes. */
export const schedulerRoutes = (
  calls: ScheduledCalls,
  schedules: Schedules,
): readonly ControlRoute[] => [
  {
    method: 'PUT',
    path: 'scheduler',
    handle: (request) =>
      withBody(targetSchema, request, ({ url, minuteMs }) => {
        const target = url === undefined ? undefined : new URL(url)
        if (target !== undefined && !isOnLoopback(target)) {
          return json(400, { error: 'Only an address on loopback' })
        }
        if (target !== undefined) calls.callTo(target)
        if (minuteMs !== undefined) calls.letMinutesLast(minuteMs)
        return ok
      }),
  },
  {
    method: 'POST',
    path: 'scheduler/minutes',
    handle: async () => json(200, await calls.pass()),
  },
  { method: 'GET', path: 'scheduler/schedules', handle: () => json(200, schedules.list()) },
  {
    method: 'DELETE',
    path: 'scheduler/schedules',
    handle: async () => {
      await schedules.clear()
      return ok
    },
  },
]
