/** Why somebody closed an order by hand. The same words as the GraphQL enum CloseReason. */
export const closeReasons = [
  'CANCELED_AT_MARKETPLACE',
  'SHIPPED_OUTSIDE_VTEX',
  'ENTERED_BY_HAND',
  'NOT_OURS',
  'OTHER',
] as const

export type CloseReason = (typeof closeReasons)[number]
