import { accountOf, authorize } from '../../core/authorize'
import { json, type Answer, type Service } from '../../core/http'
import type { SettingsHolder } from '../../core/settings'
import { declares } from '../../core/tokens'
import type { Affiliate } from '../../seeds/stores'
import type { StoreServiceParts } from '../store/guard'

const RESOURCE = { product: '5', key: 'SaveOrderFormConfiguration' }

/**
 * https://developers.vtex.com/docs/api-reference/marketplace-apis#get-/fulfillment/pvt/affiliates
 * Even reading needs the permission to save the configuration, an app the policy of that name.
 */
export function createAffiliates(
  { tokens, roles, stores }: StoreServiceParts,
  settings: SettingsHolder,
): Service {
  const isOpenToApps = (): boolean => settings.current().affiliatesForApps === 'with-policy'
  const find = (account: string, affiliateId: string | undefined): Answer => {
    const affiliates = stores.get(account)?.affiliates ?? []
    if (affiliateId === undefined) return json(200, affiliates.map(toWire))
    const affiliate = affiliates.find((one) => one.affiliateId === affiliateId)
    return affiliate ? json(200, toWire(affiliate)) : notFound
  }
  return {
    name: 'Affiliates',
    serves: ({ host, path, method }) =>
      method === 'GET' && host.endsWith('.vtexcommercestable.com.br') && affiliatesPath.test(path),
    answer: async (request) => {
      const authorized = authorize(tokens, request, accountOf(request))
      if (!authorized.ok) return authorized.error
      const identity = authorized.value
      const isAllowed =
        identity.kind === 'app'
          ? isOpenToApps() && declares(identity, RESOURCE.key)
          : roles.isGranted(identity.user, RESOURCE)
      return isAllowed ? find(identity.account, request.segments[4]) : forbidden
    },
  }
}

const affiliatesPath = /^\/api\/fulfillment\/pvt\/affiliates(?:\/[^/]+)?\/?$/
const forbidden = json(403, { Message: `Forbidden: without ${RESOURCE.key}` })
const notFound = json(404, { Message: 'Not Found' })

const toWire = ({ affiliateId, marketplace, salesChannel }: Affiliate): object => ({
  id: affiliateId,
  followUpEmail: `${affiliateId.toLowerCase()}@example.com`,
  useSellerPaymentMethod: false,
  name: marketplace,
  salesChannel,
  searchURIEndpoint: null,
  searchURIEndpointVersion: '1.x.x',
  searchURIEndpointAvailableVersions: ['1.x.x'],
  minimumValueAccumulated: null,
})
