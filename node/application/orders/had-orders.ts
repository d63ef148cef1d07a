import type { UpstreamFailure } from '../../domain/failure'
import { success, type Result } from '../../lib/result'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import type { AccountState } from '../memory/account-state'

type Dependencies = {
  readonly state: AccountState
  readonly orderIntegrations: OrderIntegrationStore
}

/**
 * Whether any source ever spoke of an order: it tells an account where all is done from one where nothing has begun.
 * Asks the store only until the first order, which the search index may show some seconds late.
 */
export const hadOrders = async (
  { state, orderIntegrations }: Dependencies,
  openOrders: number,
): Promise<Result<boolean, UpstreamFailure>> => {
  if (state.hadOrders || openOrders > 0) {
    state.hadOrders = true
    return success(true)
  }
  const written = await orderIntegrations.count({})
  if (!written.ok) return written
  state.hadOrders = written.value > 0
  return success(state.hadOrders)
}
