/** Whose word an order fact may be when it is sent to us. */
export const reporters = ['CONNECTOR', 'MARKETPLACE', 'ERP', 'STORE'] as const

/** Whose word an order fact is. VTEX's integration log comes only through a person who brings it. */
export const allReporters = [...reporters, 'VTEX_LOG'] as const

export type Reporter = (typeof allReporters)[number]

/** Who told a detail of an order: a reporter, Orders, or a rule that the store's people entered. */
export const detailSources = [...allReporters, 'ORDERS', 'RULE'] as const

export type DetailSource = (typeof detailSources)[number]
