// Who is signed in. The first cookie is VTEX's; the second one says what on VTEX the host says, the account, and who
// the user is, so that the shell can show it.
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { readCookies } from './cookies'

export const users = ['owner', 'operator', 'viewer'] as const
export const userSchema = z.enum(users)
export type User = z.infer<typeof userSchema>

export const accountSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
export const defaultAccount = 'demostore'

const tokenCookie = 'VtexIdclientAutCookie'
const placeCookie = 'OrderIntegrationsSession'
const placeSchema = z.object({ account: accountSchema, user: userSchema })

export interface Session {
  readonly account: string
  readonly user: User
}

export const readSession = (request: IncomingMessage): Session | undefined => {
  const cookies = readCookies(request)
  if (!cookies.has(tokenCookie)) return undefined
  const [account, user] = (cookies.get(placeCookie) ?? '').split('.')
  const place = placeSchema.safeParse({ account, user })
  return place.success ? place.data : undefined
}

// Lax: a link from a page of documentation still finds the person signed in, while no other site can act for them.
const cookie = (name: string, value: string): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax`

export const sessionCookies = (token: string, { account, user }: Session): string[] => [
  cookie(tokenCookie, encodeURIComponent(token)),
  cookie(placeCookie, `${account}.${user}`),
]
