// The platform's edge for the calls of VTEX's scheduler: finds the route by the path of the address that the app
// registered, and lets in whom the route's policies name.
import { z } from 'zod'
import { edgeHeaders } from './gateway/ingest'
import { createPublicRoutes } from './gateway/public-routes'
import { readServiceDescription } from './manifest'
import { startPlatformCalls, type PlatformCalls, type PlatformCallsOptions } from './platform-calls'

const callSchema = z.object({
  caller: z.string().nullable(),
  account: z.string(),
  workspace: z.string(),
  method: z.string(),
  uri: z.string().url(),
  headers: z.record(z.string()),
  body: z.unknown(),
})

type Call = z.infer<typeof callSchema>

/** A principal as policies write it: an app of any account, workspace, region and version. */
const principalOf = (app: string): RegExp => new RegExp(`^vrn:apps:\\*:\\*:\\*:app/${app}@\\*$`)

const mayCall = (routeId: string, { caller, method }: Call): boolean => {
  const route = readServiceDescription().routes[routeId]
  if (route?.access !== 'authorized') return true
  return (route.policies ?? []).some(
    ({ effect, actions, principals = [] }) =>
      effect === 'allow' &&
      actions.includes(method.toLowerCase()) &&
      caller !== null &&
      principals.some((principal) => principalOf(caller).test(principal)),
  )
}

const bring = async (
  { runtimeUrl, sandbox }: PlatformCallsOptions,
  call: Call,
): Promise<number> => {
  const uri = new URL(call.uri)
  const route = createPublicRoutes(readServiceDescription())(uri.pathname)
  if (route === undefined) return 404
  if (!mayCall(route.id, call)) return 403
  const credential = await sandbox.appToken(call.account)
  if (credential === undefined) return 404
  const response = await fetch(new URL(`${uri.pathname}${uri.search}`, runtimeUrl), {
    method: call.method,
    headers: {
      'content-type': 'application/json',
      ...call.headers,
      ...edgeHeaders(uri, route, call.account),
      'x-vtex-workspace': call.workspace,
      'x-vtex-credential': credential,
    },
    ...(call.body === null ? {} : { body: JSON.stringify(call.body) }),
  })
  await response.arrayBuffer()
  return response.status
}

export const startScheduledCalls = (options: PlatformCallsOptions): Promise<PlatformCalls> =>
  startPlatformCalls((call) => bring(options, callSchema.parse(call)))
