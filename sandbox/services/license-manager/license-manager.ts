import { accountOf, authorize } from '../../core/authorize'
import { json, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import { credentialsOf, declares, type Tokens } from '../../core/tokens'
import type { Roles } from './roles'

/**
 * License Manager. Both routes are known from @vtex/api (the @auth directive and its
 * LicenseManager client), which reads a bare boolean from the first and the status of the second.
 * A pair of product and resource that VTEX's table does not list is granted to nobody.
 */
export function createLicenseManager(tokens: Tokens, roles: Roles): Service {
  const granted = (request: UpstreamRequest): Answer => {
    const [, , , , account, , product, , login = '', , key = ''] = request.segments
    if (account !== accountOf(request)) return json(403, { Message: 'Forbidden' })
    return json(200, roles.isGranted(login, { product, key }))
  }
  const access = (request: UpstreamRequest): Answer => {
    const account = accountOf(request)
    const user = credentialsOf(request.headers)
      .map((credential) => tokens.identifyUser(credential))
      .find((identity) => identity?.account === account)
    const allowed = user && roles.isGranted(user.user, { key: request.segments[3] ?? '' })
    return allowed ? json(200, true) : json(403, { Message: 'Forbidden' })
  }
  return {
    name: 'License Manager',
    serves: ({ host, path }) => isStore(host) && (grantedPath.test(path) || accessPath.test(path)),
    answer: async (request) => {
      const authorized = authorize(tokens, request, accountOf(request))
      if (!authorized.ok) return authorized.error
      if (!grantedPath.test(request.path)) return access(request)
      return declares(authorized.value, 'Get_Account_By_Identifier')
        ? granted(request)
        : json(403, { Message: 'Forbidden' })
    },
  }
}

const isStore = (host: string): boolean => host.endsWith('.vtexcommercestable.com.br')
const grantedPath =
  /^\/api\/license-manager\/pvt\/accounts\/[^/]+\/products\/[^/]+\/logins\/[^/]+\/resources\/[^/]+\/granted$/
const accessPath = /^\/api\/license-manager\/resources\/[^/]+\/access$/
