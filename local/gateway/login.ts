import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { SandboxControl } from '../sandbox-control'
import { localeSchema } from '../shell/locale'
import { frameReadingCookie, frameReadingSchema } from './frame-reading'
import { isFollowedLink, isForeign } from './origin'
import { sendRedirect, sendText } from './respond'
import { accountSchema, defaultAccount, sessionCookies, userSchema, users } from './session'

export const pagePath = '/admin/order-integrations/orders'

const here = 'http://localhost'

/** Judged as the browser will read it: `/admin/..//elsewhere` names another host once it is read. */
const toAdminPath = (text: string, context: z.RefinementCtx): string => {
  const url = URL.canParse(text, here) ? new URL(text, here) : undefined
  if (url?.origin === here && /^\/admin(?:\/(?!\/)|$)/.test(url.pathname) && text.startsWith('/'))
    return `${url.pathname}${url.search}`
  context.addIssue({ code: 'custom', message: 'is no page of the Admin' })
  return z.NEVER
}

const loginSchema = z.object({
  as: userSchema,
  account: accountSchema.default(defaultAccount),
  // Only a page of this Admin: anything else would make this a way to send people elsewhere.
  to: z.string().transform(toAdminPath).default(pagePath),
  locale: localeSchema.optional(),
  frame: frameReadingSchema.optional(),
})

const withLocale = (path: string, locale: string | undefined): string => {
  if (locale === undefined) return path
  const url = new URL(path, here)
  url.searchParams.set('locale', locale)
  return `${url.pathname}${url.search}`
}

export const createLogin =
  (sandbox: SandboxControl) =>
  async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    if (isForeign(request, url) && !isFollowedLink(request)) {
      return sendText(response, 403, 'Signing in from another site is refused.')
    }
    const login = loginSchema.safeParse(Object.fromEntries(url.searchParams))
    if (!login.success) {
      const field = login.error.issues[0]?.path.join('.') ?? ''
      return sendText(response, 400, `Cannot read "${field}". Users: ${users.join(', ')}.`)
    }
    const { as: user, account, to, locale, frame } = login.data
    const token = await sandbox.session(account, user)
    if (token === undefined)
      return sendText(response, 404, `There is no user ${user} in ${account}.`)
    sendRedirect(response, withLocale(to, locale), [
      ...sessionCookies(token, { account, user }),
      ...(frame === undefined ? [] : [frameReadingCookie(frame)]),
    ])
  }
