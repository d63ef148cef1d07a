/** The page on which the store's people see the orders and what to do, filtered as its own address says it. */
export const pageLink = (account: string, query: Readonly<Record<string, string>> = {}): string => {
  const search = new URLSearchParams(query).toString()
  const page = `https://${account}.myvtex.com/admin/order-integrations/orders`
  return search === '' ? page : `${page}?${search}`
}
