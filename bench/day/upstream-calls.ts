import type { UpstreamRequest, World } from '../../local/journeys/world'
import { healthyMark } from './orders'

/** Calls of the service to VTEX, by what caused them as far as an address tells it. */
export type UpstreamCalls = {
  /** To a document of a healthy order, and documents made by a PATCH without an address that no refusal accounts for. */
  readonly masterDataOfHealthy: number
  readonly masterDataInAll: number
  /** A healthy order asked for by its id. */
  readonly ordersOfHealthy: number
  /** Lists of orders: the regular reading. */
  readonly ordersLists: number
}

const isMasterData = ({ path }: UpstreamRequest): boolean => path.includes('/dataentities/')

const isOrders = ({ path }: UpstreamRequest): boolean => path.startsWith('/api/oms/')

const orderDocuments = '/dataentities/orderops_order_integration/documents'

export const countCalls = (
  requests: readonly UpstreamRequest[],
  refusals: number,
): UpstreamCalls => {
  const count = (is: (request: UpstreamRequest) => boolean) => requests.filter(is).length
  const isOfHealthy = ({ path }: UpstreamRequest) => path.includes(healthyMark)
  const made = count(({ method, path }) => method === 'PATCH' && path.endsWith(orderDocuments))
  const byAddress = count((each) => isMasterData(each) && isOfHealthy(each))
  return {
    masterDataOfHealthy: byAddress + Math.max(0, made - refusals),
    masterDataInAll: count(isMasterData),
    ordersOfHealthy: count((each) => isOrders(each) && isOfHealthy(each)),
    ordersLists: count((each) => isOrders(each) && each.path.endsWith('/orders')),
  }
}

/** The calls since this was asked last. */
export const takeRequests = async (world: World): Promise<readonly UpstreamRequest[]> => {
  const requests = await world.requests()
  await world.control('DELETE', 'requests')
  return requests
}
