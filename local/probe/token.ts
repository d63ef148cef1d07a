import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { vtexToken } from '../env'
import { StoppedError } from './stopped'

// Where VTEX's command line tool keeps who is signed in: vtex/toolbelt, src/lib/constants/Paths.ts and
// src/api/session/SessionsPersister.ts, read 2026-11-30. session.json has the account in use, tokens.json one each.
const folder = ['.vtex', 'session'] as const
const sessionSchema = z.object({ account: z.string(), token: z.string().min(1) })

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(homedir(), ...folder, file), 'utf8'))
  } catch {
    return undefined
  }
}

const signedIn = (account: string): string | undefined => {
  const session = sessionSchema.safeParse(readJson('session.json')).data
  if (session?.account === account) return session.token
  const token = z.record(z.unknown()).safeParse(readJson('tokens.json')).data?.[account]
  return typeof token === 'string' && token !== '' ? token : undefined
}

/** What no token has, a header of HTTP cannot always take: quotes of a text processor above all. */
const asSent = (token: string): string => {
  if (/^[A-Za-z0-9._~+/=-]+$/.test(token)) return token
  throw new StoppedError(
    'The token in VTEX_TOKEN has signs that no token has: copy it again, without quotes and spaces.',
  )
}

/** The token to ask an account with. */
export const tokenFor = (account: string): string => {
  const token = vtexToken() ?? signedIn(account)
  if (token !== undefined) return asSent(token)
  throw new StoppedError(
    `There is no token for ${account}: sign in with VTEX's command line tool (vtex login ${account}), or put one into VTEX_TOKEN.`,
  )
}
