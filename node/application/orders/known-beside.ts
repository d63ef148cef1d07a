import type { UpstreamFailure } from '../../domain/failure'
import type { OrderAliases } from '../../domain/orders/order-aliases'
import type { PastClosing } from '../../domain/orders/past-closing'
import { isSurelyOrderId } from '../../domain/orders/sought-id'
import { success, type Result } from '../../lib/result'
import type { Affiliate } from '../../ports/affiliate-directory'
import { ordersOfAliases, type AliasDependencies } from '../kept/order-aliases'
import { closingsOf, type ClosingDependencies } from '../kept/past-closings'

export type BesideDependencies = AliasDependencies & ClosingDependencies

/** What is known of an id beside records: which orders it leads to, and who closed orders whose records ended. */
export type KnownBeside = {
  readonly led: readonly OrderAliases[]
  readonly closings: readonly PastClosing[]
}

/** The same of each of some ids that no kept order has as its own: two searches for twenty of them. */
export const knownBeside = async (
  dependencies: BesideDependencies,
  ids: readonly string[],
  marketplaces: readonly Affiliate[],
): Promise<Result<(id: string) => KnownBeside, UpstreamFailure>> => {
  const unsure = ids.filter((id) => !isSurelyOrderId(id, marketplaces))
  const [led, closings] = await Promise.all([
    ordersOfAliases(dependencies, unsure),
    closingsOf(dependencies, ids),
  ])
  if (!led.ok) return led
  if (!closings.ok) return closings
  return success((id) => ({
    led: led.value.get(id) ?? [],
    closings: closings.value.get(id) ?? [],
  }))
}
