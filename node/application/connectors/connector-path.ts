/** What a connector is given as its endpoint, below the store's host. service.json declares the routes under it. */
export const connectorPath = (connectorId: string, token: string): string =>
  `/_v/private/order-integrations/connectors/${connectorId}/${token}`
