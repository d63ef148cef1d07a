/** Whose word an order fact is. */
export const reporters = ['CONNECTOR', 'MARKETPLACE', 'ERP', 'STORE'] as const

export type Reporter = (typeof reporters)[number]
