// What VTEX's edge does with a call of a public route. On VTEX the account and the
// workspace are those of the host; here they are `?an=` and `?workspace=`.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { SandboxControl } from '../sandbox-control'
import { forward, messageHeaders } from './forward'
import type { FindPublicRoute, PublicRoute } from './public-routes'
import { sendJson } from './respond'

const accountSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/i)

export interface IngestParts {
  readonly runtimeUrl: string
  readonly sandbox: Pick<SandboxControl, 'appToken'>
  readonly findRoute: FindPublicRoute
}

// An outsider may not say what only the edge can know.
const isEdgeHeader = (name: string): boolean =>
  /^x-(vtex|colossus|forwarded)-/.test(name) || name === 'cookie'

const workspaceHeaders = (workspace: string): Readonly<Record<string, string>> => ({
  'x-vtex-workspace': workspace,
  'x-vtex-workspace-is-production': String(workspace === 'master'),
})

/** What the edge tells the service of a call of a public route. */
export const edgeHeaders = (
  url: URL,
  route: PublicRoute,
  account: string,
): Readonly<Record<string, string>> => ({
  'x-vtex-account': account,
  ...workspaceHeaders(accountSchema.safeParse(url.searchParams.get('workspace')).data ?? 'master'),
  'x-colossus-route-id': route.id,
  'x-colossus-params': new URLSearchParams(route.params).toString(),
  'x-forwarded-host': url.host,
  'x-forwarded-proto': 'http',
})

const withoutEdgeHeaders = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !isEdgeHeader(name)))

/** Answers when the path is a public route of the service; returns false otherwise. */
export const createIngest =
  ({ runtimeUrl, sandbox, findRoute }: IngestParts) =>
  async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> => {
    const route = findRoute(url.pathname)
    if (route === undefined) return false
    if (route.isGuarded) {
      sendJson(response, 403, { error: 'Only an app that its policies name may call this route.' })
      return true
    }
    const account = accountSchema.safeParse(url.searchParams.get('an'))
    if (!account.success) {
      sendJson(response, 400, { error: 'Name the account: ?an={account}.' })
      return true
    }
    const credential = await sandbox.appToken(account.data)
    if (credential === undefined) {
      sendJson(response, 404, { error: 'There is no such account here.' })
      return true
    }
    await forward(request, response, {
      url: new URL(`${url.pathname}${url.search}`, runtimeUrl),
      headers: {
        ...withoutEdgeHeaders(messageHeaders(request.headers)),
        ...edgeHeaders(url, route, account.data),
        'x-vtex-credential': credential,
      },
    })
    return true
  }
