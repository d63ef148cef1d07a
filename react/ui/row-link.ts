/** The link that opens an order, findable again once the order is closed. */
export const rowLinkId = (orderId: string) => `order-integrations-row-${orderId}`
