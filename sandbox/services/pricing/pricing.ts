import { toIso, type Clock } from '../../core/clock'
import { json, type Answer, type Service } from '../../core/http'
import { guard, type StoreServiceParts } from '../store/guard'

const RESOURCE = { product: '65', key: 'read_prices' }
const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/**
 * https://developers.vtex.com/docs/api-reference/pricing-api: the computed price of an SKU in a trade
 * policy, in units of the currency, not cents. That an SKU without one answers 404 is an assumption.
 */
export const createPricing = ({
  clock,
  ...parts
}: StoreServiceParts & { clock: Clock }): Service => ({
  name: 'Pricing',
  serves: ({ host, path, method }) =>
    method === 'GET' && host === 'api.vtex.com' && computedPath.test(path),
  answer: async (request): Promise<Answer> => {
    const [account, , , skuId = '', , salesChannel = ''] = request.segments
    const guarded = guard(parts, request, { resource: RESOURCE, account })
    if (!guarded.ok) return guarded.error
    const price = guarded.value.skus.get(skuId)?.prices[salesChannel]
    if (price === undefined) return json(404, { message: 'Price not found' })
    return json(200, {
      tradePolicyId: salesChannel,
      listPrice: price / 100,
      costPrice: price / 100,
      sellingPrice: price / 100,
      // Without a schedule it is a year away, says the reference.
      priceValidUntil: toIso(clock.now() + YEAR_MS),
    })
  },
})

const computedPath = /^\/[a-z0-9-]+\/pricing\/prices\/[^/]+\/computed\/[^/]+\/?$/
