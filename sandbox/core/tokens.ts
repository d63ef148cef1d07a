import { createHash, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import type { Clock } from './clock'
import { header } from './http'
import type { KeyValues } from './key-values'

// VTEX ID: a user token lives 24 hours.
// https://developers.vtex.com/docs/guides/api-authentication-using-user-tokens
const USER_TOKEN_LIFE_MS = 24 * 60 * 60 * 1000

const identitySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('app'),
    account: z.string(),
    issuedAt: z.number(),
    /** The policies of License Manager that the app declares; absent: those of an app that declares whatever is asked. */
    policies: z.array(z.string()).optional(),
  }),
  z.object({
    kind: z.literal('user'),
    account: z.string(),
    issuedAt: z.number(),
    user: z.string(),
    userId: z.string(),
  }),
])

export type Identity = z.infer<typeof identitySchema>
export type UserIdentity = Extract<Identity, { kind: 'user' }>

export class Tokens {
  private readonly known = new Map<string, Identity>()

  constructor(
    private readonly keyValues: KeyValues,
    private readonly clock: Clock,
  ) {}

  async load(): Promise<void> {
    for (const { key, value } of await this.keyValues.list('token')) {
      this.known.set(key, identitySchema.parse(value))
    }
  }

  issueAppToken(account: string, policies?: readonly string[]): Promise<string> {
    const declared = policies === undefined ? {} : { policies: [...policies] }
    return this.issue({ kind: 'app', account, issuedAt: this.clock.now(), ...declared })
  }

  issueUserToken(account: string, user: string): Promise<string> {
    const userId = stableUuid(`${account}/${user}`)
    return this.issue({ kind: 'user', account, user, userId, issuedAt: this.clock.now() })
  }

  identify(token: string): Identity | undefined {
    const identity = this.known.get(token.replace(/^Bearer /i, ''))
    if (!identity || identity.kind === 'app') return identity
    return this.clock.now() - identity.issuedAt < USER_TOKEN_LIFE_MS ? identity : undefined
  }

  identifyUser(token: string): UserIdentity | undefined {
    const identity = this.identify(token)
    return identity?.kind === 'user' ? identity : undefined
  }

  private async issue(identity: Identity): Promise<string> {
    const token = `${identity.kind}-${identity.account}-${randomBytes(24).toString('base64url')}`
    await this.keyValues.put('token', token, identity)
    this.known.set(token, identity)
    return token
  }
}

/** Every credential that a request carries, the most specific first. */
export function credentialsOf(headers: IncomingHttpHeaders): readonly string[] {
  const cookie = /(?:^|;\s*)VtexIdclientAutCookie=([^;]+)/i.exec(headers.cookie ?? '')?.[1]
  const names = ['vtexidclientautcookie', 'authorization', 'proxy-authorization'] as const
  const sent = [...names, 'x-vtex-api-apptoken'].map((name) => header(headers, name))
  return [sent[0], cookie, ...sent.slice(1)].filter((value): value is string => Boolean(value))
}

export function stableUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join('-')
}

/**
 * Whether an app may do what needs a policy of License Manager; a person's token is not asked for one.
 * https://developers.vtex.com/docs/guides/vtex-io-documentation-policies-from-license-manager
 */
export const declares = (identity: Identity, policy: string): boolean =>
  identity.kind !== 'app' || identity.policies === undefined || identity.policies.includes(policy)
