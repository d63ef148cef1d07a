import { json, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import type { SettingsHolder } from '../../core/settings'
import type { Tokens } from '../../core/tokens'

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
  return {
    name: 'VTEX ID',
    serves: ({ host, path }) => host === 'vtexid.vtex.com.br' && path === AUTHENTICATED_USER,
    answer,
  }
}
