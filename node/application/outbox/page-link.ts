import type { AccountWorkspace } from '../../domain/settings/account-workspace'
import { storeAddress } from '../../domain/settings/store-address'

/** A page of this app, the one of the orders unless it says otherwise, filtered as its own address says it. */
export const pageLink = (
  scope: AccountWorkspace,
  query: Readonly<Record<string, string>> = {},
  name: 'orders' | 'import' = 'orders',
): string => {
  const search = new URLSearchParams(query).toString()
  const page = `${storeAddress(scope)}/admin/order-integrations/${name}`
  return search === '' ? page : `${page}?${search}`
}
