/** The services that the app calls, whether counted by a client or kept by the hour. The same words as the GraphQL enum. */
export const calledApis = [
  'MASTER_DATA',
  'ORDERS',
  'CATALOG',
  'CHECKOUT',
  'LOGISTICS',
  'PRICING',
  'AFFILIATES',
  'LICENSE_MANAGER',
  'VTEX_ID',
  'MAIL',
  'SCHEDULER',
  'CHAT',
  'VTEX_DO',
] as const

export type CalledApi = (typeof calledApis)[number]
