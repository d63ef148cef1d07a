import type { AccountWorkspace } from '../../domain/settings/account-workspace'
import { storeAddress } from '../../domain/settings/store-address'

/** The page on which the store's people see the orders and what to do, filtered as its own address says it. */
export const pageLink = (
  scope: AccountWorkspace,
  query: Readonly<Record<string, string>> = {},
): string => {
  const search = new URLSearchParams(query).toString()
  const page = `${storeAddress(scope)}/admin/order-integrations/orders`
  return search === '' ? page : `${page}?${search}`
}
