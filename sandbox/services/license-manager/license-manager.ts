import { accountOf, authorize } from '../../core/authorize'
import { json, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import { credentialsOf, type Tokens } from '../../core/tokens'
import { isGranted } from './permissions'

/**
 * License Manager. Both routes are known from @vtex/api (the @auth directive and its
 * LicenseManager client), which reads a bare boolean from the first and the status of the second.
 */
export function createLicenseManager(tokens: Tokens): Service {
  const granted = (request: UpstreamRequest): Answer => {
    const [, , , , account, , productCode, , login, , resourceCode] = request.segments
    if (account !== accountOf(request)) return json(403, { Message: 'Forbidden' })
    return json(200, isGranted(login ?? '', resourceCode ?? '', productCode))
  }
  const access = (request: UpstreamRequest): Answer => {
    const account = accountOf(request)
    const user = credentialsOf(request.headers)
      .map((credential) => tokens.identifyUser(credential))
      .find((identity) => identity?.account === account)
    const allowed = user && isGranted(user.user, request.segments[3] ?? '')
    return allowed ? json(200, true) : json(403, { Message: 'Forbidden' })
  }
  return {
    name: 'License Manager',
    serves: ({ host, path }) => isStore(host) && (grantedPath.test(path) || accessPath.test(path)),
    answer: async (request) => {
      const authorized = authorize(tokens, request, accountOf(request))
      if (!authorized.ok) return authorized.error
      return grantedPath.test(request.path) ? granted(request) : access(request)
    },
  }
}

const isStore = (host: string): boolean => host.endsWith('.vtexcommercestable.com.br')
const grantedPath =
  /^\/api\/license-manager\/pvt\/accounts\/[^/]+\/products\/[^/]+\/logins\/[^/]+\/resources\/[^/]+\/granted$/
const accessPath = /^\/api\/license-manager\/resources\/[^/]+\/access$/
