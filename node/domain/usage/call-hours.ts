import { z } from 'zod'

import { calledApis, type CalledApi } from '../../lib/called-apis'

/** The calls of one replica to one service within an hour. */
export const callHourSchema = z.object({
  api: z.enum(calledApis),
  /** The hour's beginning, ISO 8601 UTC. */
  hour: z.string(),
  calls: z.number().int().nonnegative(),
})

export type CallHour = z.infer<typeof callHourSchema>

export type ApiCalls = { readonly api: CalledApi; readonly calls: number }

/** By service, in the order of the list; those that were not called are left out. */
export const callsByApi = (hours: readonly CallHour[]): readonly ApiCalls[] =>
  calledApis
    .map((api) => ({
      api,
      calls: hours.filter((each) => each.api === api).reduce((sum, { calls }) => sum + calls, 0),
    }))
    .filter(({ calls }) => calls > 0)
