// /admin and what is below it: the shell, the page inside it, and their scripts and styles.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { toRoutePattern } from '../route-pattern'
import { readAdminRoutes } from '../shell/admin-routes'
import type { Asset, Assets } from '../shell/bundle'
import { frameDocument, plainDocument, shellDocument, signInDocument } from '../shell/document'
import type { Locale } from '../shell/locale'
import { readLocale, readMessages } from '../shell/locale'
import { readNavigation, toMenu } from '../shell/navigation'
import { createSearchIndex } from '../shell/search-index'
import { shellTexts } from '../shell/texts'
import type { FrameReading } from './frame-reading'
import { readFrameReading } from './frame-reading'
import { send, sendText } from './respond'
import { readSession } from './session'

const shellPolicy = (frameReading: FrameReading): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    frameReading === 'lenient' ? "frame-src 'self' blob: data:" : "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

// The design system writes its styles into style elements as it runs.
const framePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

const sendDocument = (
  response: ServerResponse,
  status: number,
  { body, policy }: { readonly body: string; readonly policy: string },
): void =>
  send(response, status, {
    body,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })

const isPage = (framePath: string): boolean =>
  Object.values(readAdminRoutes()).some(({ path }) => toRoutePattern(path).test(framePath))

const toFramePath = (pathname: string): string => pathname.replace(/^\/admin\//, '/admin/app/')

const localeSearch = (locale: Locale, url: URL): string =>
  url.searchParams.has('locale') ? `?locale=${locale}` : ''

const sendShell = (request: IncomingMessage, response: ServerResponse, url: URL): void => {
  const locale = readLocale(request, url)
  const session = readSession(request)
  const frameReading = readFrameReading(request)
  const policy = shellPolicy(frameReading)
  if (session === undefined) {
    return sendDocument(response, 200, { body: signInDocument(locale, url), policy })
  }
  const framePath = toFramePath(url.pathname)
  const isHome = /^\/admin\/?$/.test(url.pathname)
  if (!isHome && !isPage(framePath)) return sendNotFound(response, locale, url)
  const navigation = readNavigation()
  const body = shellDocument({
    locale,
    session,
    url,
    search: localeSearch(locale, url),
    menu: toMenu(navigation, readMessages(locale)),
    searchIndex: createSearchIndex(navigation, locale, readMessages),
    frame: isHome
      ? undefined
      : { url: `${framePath}${url.search}`, isSandboxed: frameReading === 'sandboxed' },
  })
  sendDocument(response, 200, { body, policy })
}

const sendNotFound = (response: ServerResponse, locale: Locale, url: URL): void => {
  const { notFound, home } = shellTexts[locale]
  const body = plainDocument(locale, {
    title: notFound,
    link: home,
    href: `/admin${localeSearch(locale, url)}`,
  })
  sendDocument(response, 404, { body, policy: framePolicy })
}

const sendFrame = (request: IncomingMessage, response: ServerResponse, url: URL): void => {
  const locale = readLocale(request, url)
  const session = readSession(request)
  if (session === undefined) {
    const { sessionEnded, signIn } = shellTexts[locale]
    const href = `${url.pathname.replace('/admin/app/', '/admin/')}${url.search}`
    const body = plainDocument(locale, { title: sessionEnded, link: signIn, href })
    return sendDocument(response, 401, { body, policy: framePolicy })
  }
  if (!isPage(url.pathname)) return sendNotFound(response, locale, url)
  const body = frameDocument({ locale, account: session.account, messages: readMessages(locale) })
  sendDocument(response, 200, { body, policy: framePolicy })
}

// Kept by the browser and asked for again: only so can it keep the compiled script too.
const sendAsset = (
  request: IncomingMessage,
  response: ServerResponse,
  asset: Asset | undefined,
): void => {
  if (asset === undefined) return sendText(response, 404, 'There is no such file.')
  const { body, contentType, etag } = asset
  const headers = { 'content-type': contentType, 'cache-control': 'no-cache', etag }
  if (request.headers['if-none-match'] === etag) send(response, 304, { headers })
  else send(response, 200, { body, headers })
}

const assetPrefix = '/admin/assets/'

export const createPages =
  (assets: () => Promise<Assets>) =>
  async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'Pages are read with GET.')
    }
    if (url.pathname.startsWith(assetPrefix)) {
      const asset = (await assets()).get(url.pathname.slice(assetPrefix.length))
      return sendAsset(request, response, asset)
    }
    if (url.pathname.startsWith('/admin/app/')) return sendFrame(request, response, url)
    sendShell(request, response, url)
  }
