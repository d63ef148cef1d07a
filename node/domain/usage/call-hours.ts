import { z } from 'zod'

/** The services that the app calls. The same words as the GraphQL enum, and as `clients/count-calls.ts`. */
const calledApis = [
  'MASTER_DATA',
  'ORDERS',
  'CATALOG',
  'CHECKOUT',
  'LOGISTICS',
  'PRICING',
  'AFFILIATES',
  'LICENSE_MANAGER',
  'VTEX_ID',
  'MAIL',
  'SCHEDULER',
  'CHAT',
] as const

export type CalledApi = (typeof calledApis)[number]

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
