import type { OrderIntegrationConnectionResolvers } from '../../__generated__/schema'

export const OrderIntegrationConnection = {
  // VTEX's runtime calls no functions that stand in a parent.
  groups: ({ groups }) => groups(),
} satisfies OrderIntegrationConnectionResolvers
