import { fail, succeed, type Result } from './result'
import { json, type Answer, type UpstreamRequest } from './http'
import { credentialsOf, type Identity, type Tokens } from './tokens'

// Authentication overview: requests without valid credentials answer 401, credentials without
// the permission 403. https://developers.vtex.com/docs/guides/authentication
export function authorize(
  tokens: Tokens,
  request: UpstreamRequest,
  account: string | undefined,
): Result<Identity, Answer> {
  const credentials = credentialsOf(request.headers)
  const identities = credentials.flatMap((credential) => tokens.identify(credential) ?? [])
  if (identities.length === 0) {
    const why = credentials.length === 0 ? 'carries no token' : 'carries a token unknown here'
    return fail(json(401, { Message: `Unauthorized: the request ${why}` }))
  }
  const identity = identities.find((candidate) => candidate.account === account)
  if (!identity) {
    const text = `Forbidden: the token belongs to another account than "${account ?? ''}"`
    return fail(json(403, { Message: text }))
  }
  return succeed(identity)
}

/** The account of a host that names it (`{account}.vtexcommercestable.com.br`), else of `?an=`. */
export function accountOf(request: UpstreamRequest): string | undefined {
  const named = /^([a-z0-9-]+)\.(?:vtexcommerce(?:stable|beta)\.com\.br|myvtex\.com)$/.exec(
    request.host,
  )?.[1]
  if (named && named !== 'portal') return named
  return request.query.get('an') ?? undefined
}
