/** The same words as the GraphQL enums of graphql/types/order-integration.graphql; a type test compares them. */
export const integrationStatuses = [
  'INTEGRATED',
  'INTEGRATED_WITH_PROBLEM',
  'PROCESSING',
  'FAILED',
  'NOT_INTEGRABLE',
  'AWAITING_AUTHORIZATION',
  'AWAITING_MARKETPLACE',
  'UNAVAILABLE',
  'MISSING',
  'STUCK',
  'CANCELED',
  'UNKNOWN',
] as const

export type IntegrationStatus = (typeof integrationStatuses)[number]

export const integrationSteps = [
  'PLACE',
  'APPROVE',
  'ERP',
  'INVOICE',
  'TRACKING',
  'CANCEL',
] as const

export type IntegrationStep = (typeof integrationSteps)[number]

const needsNobody: ReadonlySet<IntegrationStatus> = new Set([
  'INTEGRATED',
  'PROCESSING',
  'AWAITING_MARKETPLACE',
  'CANCELED',
])

/** Whether an order in this status waits for a person. Unknown is not healthy: it waits too. */
export const isOpen = (status: IntegrationStatus): boolean => !needsNobody.has(status)

/** VTEX does not have such an order, and nobody cancelled it. */
export const notInVtex: readonly IntegrationStatus[] = ['FAILED', 'NOT_INTEGRABLE', 'MISSING']

export const isNotInVtex = (status: IntegrationStatus): boolean => notInVtex.includes(status)
