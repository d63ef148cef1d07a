/** VTEX's own list of orders, searching for an id: documented nowhere, read from the address that the list itself makes. */
export const ordersInVtex = (search: string): string =>
  `/admin/orders?q=${encodeURIComponent(search)}`
