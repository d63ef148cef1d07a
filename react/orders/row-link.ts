/** The page's heading, which takes focus when nothing better is left. */
export const HEADING_ID = 'order-integrations-heading'

/** The link that opens an order, findable again once the order is closed. */
export const rowLinkId = (orderId: string) => `order-integrations-row-${orderId}`
