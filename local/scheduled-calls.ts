// The platform's edge for the calls of VTEX's scheduler: finds the route by the path of the address that the app
// registered, and lets in whom the route's policies name.
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { readBody } from './gateway/body'
import { edgeHeaders } from './gateway/ingest'
import { createPublicRoutes } from './gateway/public-routes'
import { listen } from './listen'
import { readServiceDescription } from './manifest'
import type { SandboxControl } from './sandbox-control'

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

const longestCall = 64_000

export interface ScheduledCallsOptions {
  readonly runtimeUrl: string
  readonly sandbox: Pick<SandboxControl, 'appToken'>
}

export interface ScheduledCalls {
  readonly url: string
  close(): Promise<void>
}

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
  { runtimeUrl, sandbox }: ScheduledCallsOptions,
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

const take = async (options: ScheduledCallsOptions, request: IncomingMessage): Promise<number> =>
  bring(options, callSchema.parse(JSON.parse((await readBody(request, longestCall)) ?? '')))

/** Listens on loopback until it is closed. */
export const startScheduledCalls = async (
  options: ScheduledCallsOptions,
): Promise<ScheduledCalls> => {
  const server = createServer((request, response) => {
    void take(options, request).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(502).end(),
    )
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
