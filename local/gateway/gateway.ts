// Which path belongs to whom.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { readServiceDescription } from '../manifest'
import type { SandboxControl } from '../sandbox-control'
import type { Assets } from '../shell/bundle'
import { localeSchema } from '../shell/locale'
import { forward, messageHeaders } from './forward'
import type { Handler } from './front-door'
import type { GraphQLContext } from './graphql'
import { startGraphQL } from './graphql'
import { createIngest } from './ingest'
import { createLogin, pagePath } from './login'
import { isForeign } from './origin'
import { createPages } from './pages'
import { createPublicRoutes } from './public-routes'
import { sendRedirect, sendText } from './respond'
import { accountSchema, defaultAccount, readSession } from './session'

export interface GatewayParts {
  readonly runtimeUrl: string
  readonly sandbox: SandboxControl
  readonly assets: () => Promise<Assets>
}

export interface Gateway {
  readonly handler: Handler
  stop(): Promise<void>
}

const readAccount = (request: IncomingMessage): string =>
  accountSchema
    .catch(readSession(request)?.account ?? defaultAccount)
    .parse(request.headers['x-vtex-account'])

// VTEX's gateway resolves the language; a browser's list is the last resort.
const readRequestLocale = (request: IncomingMessage): string => {
  const accepted = request.headers['accept-language']?.slice(0, 2)
  return localeSchema
    .catch('en')
    .parse(
      localeSchema.safeParse(`${request.headers['x-vtex-locale']}`.slice(0, 2)).data ?? accepted,
    )
}

const createContext =
  ({ runtimeUrl, sandbox }: GatewayParts, request: IncomingMessage, url: URL) =>
  async (): Promise<GraphQLContext> => {
    const account = readAccount(request)
    return {
      runtime: {
        url: `${runtimeUrl}/${account}/master/_v/graphql`,
        headers: {
          'x-vtex-account': account,
          'x-vtex-workspace': 'master',
          'x-vtex-workspace-is-production': 'true',
          'x-vtex-locale': readRequestLocale(request),
          'x-vtex-credential': (await sandbox.appToken(account)) ?? '',
          'x-forwarded-host': url.host,
          'x-forwarded-proto': 'http',
          ...(request.headers.cookie === undefined ? {} : { cookie: request.headers.cookie }),
        },
      },
    }
  }

// The sandbox compares them with an address of its own; the check of ours is done.
const isBrowserHeader = (name: string): boolean =>
  name === 'origin' || name === 'referer' || name === 'cookie' || name.startsWith('sec-fetch-')

const withoutBrowserHeaders = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !isBrowserHeader(name)))

const createSandboxProxy =
  (sandbox: SandboxControl): Handler =>
  (request, response, url) => {
    if (isForeign(request, url))
      return sendText(response, 403, 'Requests of other sites are refused.')
    return forward(request, response, {
      url: new URL(`${url.pathname}${url.search}`, sandbox.url),
      headers: withoutBrowserHeaders(messageHeaders(request.headers)),
    })
  }

export const startGateway = async (parts: GatewayParts): Promise<Gateway> => {
  const graphql = await startGraphQL()
  const findRoute = createPublicRoutes(readServiceDescription())
  const ingest = createIngest({ ...parts, findRoute })
  const login = createLogin(parts.sandbox)
  const sandboxProxy = createSandboxProxy(parts.sandbox)
  const pages = createPages(parts.assets)

  const handler = async (
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> => {
    const { pathname } = url
    if (pathname === '/graphql') {
      if (isForeign(request, url))
        return sendText(response, 403, 'Requests of other sites are refused.')
      return graphql.handle(request, response, { url, context: createContext(parts, request, url) })
    }
    if (pathname === '/') return sendRedirect(response, pagePath)
    if (pathname === '/login') return login(request, response, url)
    if (pathname === '/admin' || pathname.startsWith('/admin/'))
      return pages(request, response, url)
    if (pathname.startsWith('/_sandbox/')) return sandboxProxy(request, response, url)
    if (await ingest(request, response, url)) return
    sendText(response, 404, 'Nothing is at this path.')
  }
  return { handler, stop: graphql.stop }
}
