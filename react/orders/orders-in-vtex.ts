/** VTEX's own list of orders, searching for an id: documented nowhere, see contributing/assumptions.md. */
export const ordersInVtex = (search: string): string =>
  `/admin/orders?q=${encodeURIComponent(search)}`
