/**
 * The order id with which a connector tries its address. Whatever is reported of it is read and checked like any other
 * report, and then neither kept nor passed on. An id and not a flag: nothing can be left behind that would lose orders.
 */
const testOrderId = 'order-integrations-test'

export const isTestOrder = (marketplaceOrderId: string | undefined): boolean =>
  marketplaceOrderId === testOrderId
