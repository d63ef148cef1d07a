import { json, parseJson, type Answer, type Service, type UpstreamRequest } from '../../core/http'
import { guard, type StoreServiceParts } from '../store/guard'
import type { StoreState } from '../store/store-states'
import { calculate, conditionsSchema } from './calculate-sla'
import { dockOf, freightValuesOf, inventoryOf, policyOf, warehouseOf } from './to-wire'

const RESOURCE = { product: '9', key: 'LogisticsViewer' }
const DEFAULT_PAGE_SIZE = 15

type Handle = (state: StoreState, request: UpstreamRequest) => Answer

const routes: readonly (readonly [method: string, path: RegExp, handle: Handle])[] = [
  ['GET', /\/inventory\/skus\/[^/]+$/, inventory],
  ['GET', /\/configuration\/docks$/, ({ settings }) => json(200, settings.docks.map(dockOf))],
  ['GET', /\/configuration\/warehouses$/, warehouses],
  ['GET', /\/shipping-policies$/, policies],
  ['GET', /\/configuration\/freights\/[^/]+\/[^/]+\/values$/, freightValues],
  ['POST', /\/shipping\/calculate$/, slas],
]

/** https://developers.vtex.com/docs/api-reference/logistics-api, what is read of it. */
export function createLogistics(parts: StoreServiceParts): Service {
  const routeOf = ({ method, path }: UpstreamRequest): Handle | undefined =>
    routes.find(([verb, pattern]) => verb === method && pattern.test(path.replace(/\/$/, '')))?.[2]
  return {
    name: 'Logistics',
    serves: (request) =>
      request.host.endsWith('.vtexcommercestable.com.br') &&
      request.path.startsWith('/api/logistics/pvt/') &&
      routeOf(request) !== undefined,
    answer: async (request) => {
      const guarded = guard(parts, request, { resource: RESOURCE })
      if (!guarded.ok) return guarded.error
      return routeOf(request)?.(guarded.value, request) ?? json(404, { message: 'Not Found' })
    },
  }
}

// An SKU that Logistics has never heard of has no balance anywhere (assumption).
function inventory({ skus, settings }: StoreState, { segments }: UpstreamRequest): Answer {
  const skuId = segments[5] ?? ''
  const sku = skus.get(skuId)
  const places = [...new Set(settings.docks.map(({ warehouseId }) => warehouseId))]
  return json(200, {
    skuId,
    balance: sku ? places.map((warehouseId) => inventoryOf(sku, warehouseId)) : [],
  })
}

function warehouses({ settings: { docks } }: StoreState): Answer {
  const ids = [...new Set(docks.map(({ warehouseId }) => warehouseId))]
  return json(
    200,
    ids.map((id) => warehouseOf(id, docks)),
  )
}

function policies({ settings }: StoreState, { query }: UpstreamRequest): Answer {
  const page = Number(query.get('page') ?? 1)
  const perPage = Number(query.get('perPage') ?? DEFAULT_PAGE_SIZE)
  if (!(page >= 1) || !(perPage >= 1)) return json(400, { message: 'Bad Request' })
  const { carriers } = settings
  return json(200, {
    items: carriers
      .slice((page - 1) * perPage, page * perPage)
      .map((carrier) => policyOf(carrier, settings)),
    paging: {
      page,
      perPage,
      total: carriers.length,
      pages: Math.ceil(carriers.length / perPage),
    },
  })
}

function freightValues({ settings }: StoreState, { segments }: UpstreamRequest): Answer {
  const [, , , , , carrierId, code = ''] = segments
  const carrier = settings.carriers.find(({ id }) => id === carrierId)
  return carrier
    ? json(200, freightValuesOf(carrier, code.replace(/\D/g, '')))
    : json(404, { message: 'Carrier not found' })
}

function slas(state: StoreState, { body }: UpstreamRequest): Answer {
  const conditions = conditionsSchema.safeParse(parseJson(body))
  if (!conditions.success) return json(400, { message: conditions.error.issues[0]?.message })
  return json(
    200,
    conditions.data.map((condition) => calculate(condition, state)),
  )
}
