import { z } from 'zod'
import { json, parseJson, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import type { SettingsHolder } from '../../core/settings'
import type { Tokens } from '../../core/tokens'

// https://developers.vtex.com/docs/api-reference/vtex-id-api#post-/api/vtexid/credential/validate
const VALIDATE = '/api/vtexid/credential/validate'

const AUTHENTICATED_USER = '/api/vtexid/pub/authenticated/user'

/**
 * VTEX ID. The route is in no reference; the @auth directive of @vtex/api calls it and reads
 * `user` and `account`, and takes an empty answer for an unknown token (assumption).
 */
export function createVtexId(tokens: Tokens, settings: SettingsHolder): Service {
  const answer = async (request: UpstreamRequest): Promise<Answer> => {
    const identity = tokens.identifyUser(request.query.get('authToken') ?? '')
    if (identity) {
      const { user, userId, account } = identity
      return json(200, { userId, user, account, audience: 'admin', tokenType: 'user' })
    }
    return settings.current().unknownUserToken === 'null'
      ? json(200, null)
      : json(401, { authStatus: 'WrongCredentials' })
  }
  const validate = ({ body }: UpstreamRequest): Answer => {
    const parsed = tokenSchema.safeParse(parseJson(body))
    const identity = parsed.success ? tokens.identifyUser(parsed.data.token) : undefined
    if (identity === undefined) return json(401, { authStatus: 'WrongCredentials' })
    const { user, userId, account } = identity
    return json(200, {
      authStatus: 'Success',
      id: userId,
      user,
      account,
      audience: 'admin',
      tokenType: 'user',
    })
  }
  return {
    name: 'VTEX ID',
    serves: ({ host, path, method }) =>
      (host === 'vtexid.vtex.com.br' && path === AUTHENTICATED_USER) ||
      (host.endsWith('.vtexcommercestable.com.br') && path === VALIDATE && method === 'POST'),
    answer: async (request) => (request.path === VALIDATE ? validate(request) : answer(request)),
  }
}

const tokenSchema = z.object({ token: z.string() })
