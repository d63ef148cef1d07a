import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { SandboxControl } from '../sandbox-control'
import { localeSchema } from '../shell/locale'
import { isFollowedLink, isForeign } from './origin'
import { sendRedirect, sendText } from './respond'
import { accountSchema, defaultAccount, sessionCookies, userSchema, users } from './session'

export const pagePath = '/admin/order-integrations/orders'

const loginSchema = z.object({
  as: userSchema,
  account: accountSchema.default(defaultAccount),
  // Only a page of this Admin: anything else would make this a way to send people elsewhere.
  to: z
    .string()
    .regex(/^\/admin(?![^/?])[^\\]*$/)
    .default(pagePath),
  locale: localeSchema.optional(),
})

const withLocale = (path: string, locale: string | undefined): string => {
  if (locale === undefined) return path
  const url = new URL(path, 'http://localhost')
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
    const { as: user, account, to, locale } = login.data
    const token = await sandbox.session(account, user)
    if (token === undefined)
      return sendText(response, 404, `There is no user ${user} in ${account}.`)
    sendRedirect(response, withLocale(to, locale), sessionCookies(token, { account, user }))
  }
