import { json, type Answer, type Service } from '../../core/http'
import { guard, type StoreServiceParts } from '../store/guard'
import { toSkuContext } from './to-sku-context'

const RESOURCE = { product: '2', key: 'Sku.aspx' }

/**
 * https://developers.vtex.com/docs/api-reference/catalog-api: an SKU by its id or by the store's own
 * code. Both pages list 200 only; that an unknown one answers 404 is an assumption.
 */
export const createCatalog = (parts: StoreServiceParts): Service => ({
  name: 'Catalog',
  serves: ({ host, path, method }) =>
    method === 'GET' && host.endsWith('.vtexcommercestable.com.br') && skuPath.test(path),
  answer: async (request): Promise<Answer> => {
    const guarded = guard(parts, request, { resource: RESOURCE })
    if (!guarded.ok) return guarded.error
    const { skus } = guarded.value
    const [, , , , operation, key = ''] = request.segments
    if (operation === 'stockkeepingunitbyid') {
      const sku = skus.get(key)
      return sku ? json(200, toSkuContext(sku)) : notFound
    }
    const named = [...skus.values()].find(({ refId }) => refId !== '' && refId === key)
    return named ? json(200, named.id) : notFound
  },
})

const skuPath =
  /^\/api\/catalog_system\/pvt\/sku\/(?:stockkeepingunitbyid|stockkeepingunitidbyrefid)\/[^/]+\/?$/
const notFound = json(404, 'SKU not found.')
